import fc from 'fast-check';

/** Pieces that have broken readers before: YAML's and Markdown's own signs, things nobody sees, dates that are none. */
const NASTY = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\t',
  '\r',
  '\n',
  '\n---\n',
  '---',
  '...',
  ': ',
  ':',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: *a',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|\n',
  '>\n',
  '#',
  '%YAML 1.2',
  '`',
  '``',
  '@',
  '```\n',
  '<script>',
  '<!--',
  '](javascript:alert(1))',
  '![x](https://evil.example/)',
  '>'.repeat(50),
  '[x][y]\n\n[y]: data:,x',
  '\\',
  '&#x6a;',
  'ä',
  'a\u0308',
  '😀',
  '\ud83d',
  '__proto__: x\n',
  'constructor',
  'true',
  'null',
  '1e3',
  '02100',
  '2026-02-31',
  '2026-10-25',
  '2027-03-28',
  '"03:30"',
  '24:00',
  '9999-12-31',
  '0000-00-00',
  'x'.repeat(3000),
  'https://a@b.example',
  'https://127.0.0.1/',
  '+358',
  '¨',
  '．',
  '２',
];

/** One change to a text; each is applied at a place given as a share of the length. */
type Change = (text: string, at: number) => string;

const cut =
  (length: number): Change =>
  (text, at) =>
    text.slice(0, at) + text.slice(at + length);
const put =
  (piece: string): Change =>
  (text, at) =>
    text.slice(0, at) + piece + text.slice(at);
/** Puts a piece in the place of what stands behind the next colon. */
const value =
  (piece: string): Change =>
  (text, at) => {
    const colon = text.indexOf(': ', at);
    if (colon === -1) return text;
    const end = text.indexOf('\n', colon);
    return `${text.slice(0, colon + 2)}${piece}${text.slice(end === -1 ? text.length : end)}`;
  };
const lineAt = (text: string, at: number) => {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return [start, end === -1 ? text.length : end + 1] as const;
};
const twice: Change = (text, at) => {
  const [start, end] = lineAt(text, at);
  return text.slice(0, end) + text.slice(start, end) + text.slice(end);
};
const gone: Change = (text, at) => {
  const [start, end] = lineAt(text, at);
  return text.slice(0, start) + text.slice(end);
};
const further: Change = (text, at) => {
  const [start] = lineAt(text, at);
  return `${text.slice(0, start)}  ${text.slice(start)}`;
};

const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 12 }));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map(cut),
  nasty.map(put),
  nasty.map(value),
  fc.constantFrom(twice, gone, further),
);

/** A text with up to four changes, mostly one or two; none leaves it as it is. */
export function spoiled(texts: readonly string[]): fc.Arbitrary<string> {
  const changes = fc.array(fc.tuple(change, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...texts), changes)
    .map(([text, all]) => all.reduce((now, [apply, share]) => apply(now, Math.floor(share * now.length)), text));
}
