import { isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import { markdownText, yamlText } from './listing-text.ts';
import type { RawData } from './yaml/parse-yaml.ts';

/** New entries stand before this one, where the facts of a listing end. */
const LAST_PART = 'sources';

/**
 * The same Markdown file with other data and running text. Whatever stays the same stays letter for letter, comments too: who
 * reviews the change sees the change alone.
 *
 * @param data all entries that there are to be; those of the file that are not among them go
 */
export function changedMarkdown(before: string, data: { readonly [key: string]: RawData }, body: string): string {
  const cut = splitFrontMatter(before);
  const document = 'rule' in cut ? undefined : parseDocument(cut.data, { schema: 'failsafe' });
  const root = document?.contents;
  if ('rule' in cut || !isMap(root) || root.flow) return markdownText(data, body);
  const entries = entriesOf(cut.data, root.items as Pair<Node, Node | null>[]);
  const old: Record<string, unknown> = document?.toJS() ?? {};
  const fresh = Object.entries(data).filter(([key]) => !(key in old));
  const added = fresh.map(([key, value]) => yamlText({ [key]: value })).join('');
  const kept = entries.map(({ key, text, after }) => {
    const value = data[key];
    const own = JSON.stringify(old[key]) === JSON.stringify(value) ? text + after : after;
    const changed = value === undefined || own !== after ? own : yamlText({ [key]: value }) + after;
    return key === LAST_PART ? added + changed : changed;
  });
  const yaml = kept.join('') + (LAST_PART in old ? '' : added);
  const lead = cut.data.slice(0, entries[0]?.start ?? 0);
  const running = body.trim() === cut.body.trim() ? cut.body : body.trim() === '' ? '' : `\n${body.trim()}\n`;
  return `---\n${lead}${yaml}---\n${running}`;
}

interface Entry {
  readonly key: string;
  readonly start: number;
  /** The entry itself, to the end of its last line; and what follows it, such as a comment before the next one. */
  readonly text: string;
  readonly after: string;
}

function entriesOf(yaml: string, pairs: readonly Pair<Node, Node | null>[]): Entry[] {
  const whole = yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  const starts = pairs.map(({ key }) => key.range?.[0] ?? 0);
  return pairs.map(({ key, value }, at) => {
    const start = starts[at] ?? 0;
    const next = starts[at + 1] ?? whole.length;
    const last = Math.max((value?.range?.[1] ?? start) - 1, start);
    const end = Math.min(whole.indexOf('\n', last) + 1, next);
    return {
      key: isScalar(key) ? String(key.value) : '',
      start,
      text: whole.slice(start, end),
      after: whole.slice(end, next),
    };
  });
}
