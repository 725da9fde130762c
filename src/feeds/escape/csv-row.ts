/** What a spreadsheet takes for the beginning of a formula, the full-width twins of some input methods included (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * One cell (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front: write telephone numbers with
 * a zero, not with a plus, so that they need none.
 */
export function csvCell(text: string): string {
  const clean = text.replaceAll('\0', '');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row with the line end of the format. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
