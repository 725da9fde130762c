/** Service numbers without a leading zero: emergency number, medical helpline, and the like. */
const SHORT_NUMBER = /^1\d{2,5}$/;
/** National numbers begin with a zero and have 5 to 13 digits (Traficom's numbering plan allows no more). */
const NATIONAL_NUMBER = /^0[1-9]\d{3,11}$/;

/**
 * Whether the text is a Finnish telephone number: digits in groups parted by single spaces, `+358` or `0` in front,
 * or a short service number.
 */
export function isFinnishPhone(text: string): boolean {
  if (!/^\+?\d+( \d+)*$/.test(text)) return false;
  const digits = nationalDigits(text);
  return SHORT_NUMBER.test(digits) || NATIONAL_NUMBER.test(digits);
}

/**
 * The address of a call (RFC 3966), right from abroad too; numbers that work only in Finland stay as they are.
 *
 * @example phoneHref('08 123 456') // => 'tel:+3588123456'
 */
export function phoneHref(text: string): string {
  const digits = nationalDigits(text);
  return /^0[1-9]/.test(digits) && !/^0[678]00/.test(digits) ? `tel:+358${digits.slice(1)}` : `tel:${digits}`;
}

/**
 * The number as it is dialled in Finland. The writer's own groups are kept; digits written in one go are grouped.
 *
 * @example formatPhone('+358 44 710 0494') // => '044 710 0494'
 */
export function formatPhone(text: string): string {
  const international = /^\+358 ?(\d[\d ]*)$/.exec(text.trim())?.[1];
  const national = international === undefined ? text.trim() : `0${international.replace(/^0/, '')}`;
  if (national.includes(' ') || SHORT_NUMBER.test(national)) return national;
  const [, area = national, rest = ''] = /^(0[45]\d|0[678]00|0[123]\d{1,2}|0[689]|\d{3})(\d+)$/.exec(national) ?? [];
  return [area, ...groups(rest)].join(' ').trim();
}

function nationalDigits(text: string): string {
  const digits = text.replace(/[^\d+]/g, '');
  return digits.startsWith('+358') ? `0${digits.slice(4).replace(/^0/, '')}` : digits.replace('+', '00');
}

/** Groups of three, the last of three or four: 7100494 → 710 0494. */
function groups(digits: string): string[] {
  return digits.length <= 4 ? (digits === '' ? [] : [digits]) : [digits.slice(0, 3), ...groups(digits.slice(3))];
}
