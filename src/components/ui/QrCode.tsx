import { encode } from 'uqr';

interface Props {
  /** What a phone opens. */
  address: string;
  /** What it is, for those who do not see it. */
  label: string;
}

/** White around the code, in its own squares: readers need it (ISO/IEC 18004). */
const QUIET = 4;
/**
 * The pattern laid over the squares. ISO/IEC 18004 wants all eight tried for the one least like a finder's mark, which takes ten
 * times as long; every reader reads every one, and on blurred and noisy pictures of our addresses this one was read no less often.
 */
const MASK = 0;

/**
 * An address as a QR code, drawn here: black on white also in the dark, as phones read it. The lowest level of correction: on
 * clean paper larger squares are read sooner than many small ones.
 */
export function QrCode({ address, label }: Props) {
  const { data, size } = encode(address, { ecc: 'L', border: 0, maskPattern: MASK });
  const side = size + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path stroke="#000" d={data.map(rowPath).join('')} />
    </svg>
  );
}

/** The dark squares of a row as strokes through its middle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let at = 0;
  while (at < row.length) {
    const isDark = row[at];
    let end = at;
    while (end < row.length && row[end] === isDark) end++;
    if (isDark) path += path === '' ? `M${at + QUIET} ${y + QUIET}.5h${end - at}` : `h${end - at}`;
    else if (path !== '' && end < row.length) path += `m${end - at} 0`;
    at = end;
  }
  return path;
}
