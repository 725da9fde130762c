import type { HeaderRule } from './header-rules.ts';

/** The one header that is a list and may come in parts. */
export const POLICY = 'Content-Security-Policy';

/** The rules as a `_headers` file, the format that Netlify and Cloudflare Pages read. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** The inverse of {@link formatHeadersFile}. Throws on a line that is neither a path, a header, a comment nor empty. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line);
    const current = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (header?.[1] && header[2] && current) current.headers[header[1]] = header[2];
    else throw new Error(`_headers: cannot read the line "${line}"`);
  }
  return rules;
}

/** The headers a path gets: those of every rule that matches, in the order of the file. Parts of a policy are joined, as a list. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matches = (rule: HeaderRule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
  const merged: Record<string, string> = {};
  for (const { headers } of rules.filter(matches)) {
    for (const [name, value] of Object.entries(headers)) {
      const before = name === POLICY ? merged[name] : undefined;
      merged[name] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return merged;
}
