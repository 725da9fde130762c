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

const ASCII = /^[\0-\x7f]*$/;

/** Octets of one character in UTF-8 (RFC 3629, 3); half a surrogate pair is written as U+FFFD, which has three. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/**
 * One content line, folded after 75 octets at the most and never inside a character, with the line end of the format.
 *
 * @param line name, parameters and value, escaped already
 */
export function icsLine(line: string): string {
  if (line.length <= LONGEST_LINE && ASCII.test(line)) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
