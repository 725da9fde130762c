import { parseDocument, stringify } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import type { RawData } from './yaml/parse-yaml.ts';

/** Data as YAML whose every value is read back as the text it is. */
export function yamlText(data: object): string {
  return stringify(data, { schema: 'failsafe', lineWidth: 0 });
}

/** A Markdown file from its data and its running text. */
export function markdownText(data: object, body = ''): string {
  const text = body.trim();
  return `---\n${yamlText(data)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/**
 * The same Markdown file with other data and running text. Entries that stay the same keep their place, their form and
 * their comments: whoever reviews the change sees the change alone.
 */
export function changedMarkdown(before: string, data: { readonly [key: string]: RawData }, body: string): string {
  const cut = splitFrontMatter(before);
  if ('rule' in cut) return markdownText(data, body);
  const document = parseDocument(cut.data, { schema: 'failsafe' });
  const old: Record<string, unknown> = document.toJS() ?? {};
  for (const key of Object.keys(old)) if (!(key in data)) document.delete(key);
  for (const [key, value] of Object.entries(data)) {
    if (JSON.stringify(old[key]) !== JSON.stringify(value)) document.set(key, document.createNode(value));
  }
  const yaml = document.toString({ lineWidth: 0 });
  const running = body.trim() === cut.body.trim() ? cut.body : body.trim() === '' ? '' : `\n${body.trim()}\n`;
  return `---\n${yaml.endsWith('\n') ? yaml : `${yaml}\n`}---\n${running}`;
}
