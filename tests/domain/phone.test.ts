import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, isFinnishPhone, phoneHref } from '#domain/phone.ts';

describe('Finnish telephone numbers', () => {
  it.each([
    ['08 123 456', '08 123 456', 'tel:+3588123456'],
    ['044 710 0494', '044 710 0494', 'tel:+358447100494'],
    ['0447100494', '044 710 0494', 'tel:+358447100494'],
    ['+358 44 710 0494', '044 710 0494', 'tel:+358447100494'],
    ['+358447100494', '044 710 0494', 'tel:+358447100494'],
    ['+358 (0)', undefined, undefined],
    ['010 123 4567', '010 123 4567', 'tel:+358101234567'],
    ['0800 123 45', '0800 123 45', 'tel:080012345'],
    ['080012345', '0800 123 45', 'tel:080012345'],
    ['116 117', '116 117', 'tel:116117'],
    ['112', '112', 'tel:112'],
    ['12345678', undefined, undefined],
    ['+46 8 123 456', undefined, undefined],
    ['08-123456', undefined, undefined],
    ['08  123', undefined, undefined],
    ['044 710 0494 (ark.)', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (written, shown, href) => {
    expect(isFinnishPhone(written)).toBe(shown !== undefined);
    if (shown !== undefined) expect([formatPhone(written), phoneHref(written)]).toEqual([shown, href]);
  });

  it('are shown with the digits they are written with', () => {
    const mobile = fc.integer({ min: 100_000, max: 99_999_999 }).map((n) => `04${n}`);
    fc.assert(
      fc.property(mobile, (number) => {
        expect(formatPhone(number).replaceAll(' ', '')).toBe(number);
        expect(phoneHref(formatPhone(number))).toBe(phoneHref(number));
      }),
    );
  });
});
