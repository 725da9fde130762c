/** Octets of a content line, its end apart (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * A value of type TEXT (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks escaped, every other control character
 * left out, since the format has no way to write one. Unicode's own line breaks count too: node-ical loses the property at one.
 */
export function icsText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * A value of a parameter (RFC 5545, 3.2): quoted, without what cannot stand in quotes (RFC 6868 would keep it; few readers know
 * it) and without backslashes, which some readers take for escapes.
 */
export function icsParameter(text: string): string {
  return `"${text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('"', '’')
    .replaceAll('\\', '/')}"`;
}

/**
 * One content line, folded after 75 octets at the most and never inside a character, with the line end of the format.
 *
 * @param line name, parameters and value, escaped already
 */
export function icsLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
