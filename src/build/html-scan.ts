/** One start tag of a page, in document order. */
export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  /** Attribute values with character references decoded; an attribute without a value is `''`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The raw text inside `script`, `style`, `title` and `textarea`; for every other element the text up to the next tag. */
  readonly text: string;
  /** Where the tag begins in the page. */
  readonly offset: number;
}

const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea']);
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** A comment, a doctype or end tag, or a start tag whose quoted values may hold `>`. */
const TOKEN = /<!--[\s\S]*?-->|<[!/?][^>]*>|<([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Character references in a text, as this site's own templates write them. */
export function decodeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  if (source === '') return attributes;
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] ??= decodeHtml(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** More of a text than this is never asked for. Characters. */
const MOST_TEXT = 2000;

function textFrom(html: string, start: number): string {
  const end = html.indexOf('<', start);
  return html.slice(start, Math.min(end < 0 ? html.length : end, start + MOST_TEXT));
}

/**
 * The start tags of a page that this site built. Not a parser for foreign HTML: it trusts that the page is well formed,
 * which html-validate proves in the tests. What stands inside comments, quoted values and raw-text elements is not
 * mistaken for markup, so a listing's text can never add a tag (or a script hash) of its own.
 */
export function scanHtml(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  const token = new RegExp(TOKEN);
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (!name) continue;
    const end = RAW_TEXT.has(name) ? html.slice(token.lastIndex).search(new RegExp(`</${name}[\\s/>]`, 'i')) : -1;
    const text = end >= 0 ? html.slice(token.lastIndex, token.lastIndex + end) : textFrom(html, token.lastIndex);
    tags.push({ name, attributes: attributesOf(match[2] ?? ''), text, offset: match.index });
    if (end >= 0) token.lastIndex += end;
  }
  return tags;
}
