/**
 * Characters that no reader can see but that change what is read or how it is ordered: C0/C1 controls other than tab
 * and line feed, direction marks and overrides, zero-width characters, tags, private use and noncharacters.
 * The zero-width joiners U+200C/D stay allowed: several languages need them.
 */
const HIDDEN =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD]|\p{Co}|\p{Cs}|[\u{E0000}-\u{E007F}]/u;

/**
 * The first invisible or directional character of a text.
 *
 * @returns its index in UTF-16 units and its name `U+202E`, or nothing when the text is clean
 */
export function findHiddenCharacter(text: string): { index: number; code: string } | undefined {
  const match = HIDDEN.exec(text);
  if (!match) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { index: match.index, code: `U+${code}` };
}
