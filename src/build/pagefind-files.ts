import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { PagefindIds } from '#search/pagefind-engine.ts';
import type { SearchRecord } from '#search/search-record.ts';

/** A file of the index: its path below the index folder, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own user interfaces and page extracts: the finder draws its cards from its own data. */
const WANTED = /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|index\/[^/]+\.pf_index)$/;
const FRAGMENT = /^fragment\/([^/]+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/**
 * The Pagefind index of the records as files, `ids.json` among them. Throws with Pagefind's words when it refuses a record
 * or when a record did not come out again. The caller ends the service with `pagefind.close()`.
 *
 * @param language ISO 639-1 code that chooses the stemmer
 */
export async function pagefindFiles(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({ url: record.id, language, ...pagefindTexts(record) });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.id}: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  await index.deleteIndex();

  const entry = written.files.find(({ path }) => path === 'pagefind-entry.json');
  const info = entry && Object.values<LanguageEntry>(JSON.parse(decode(entry.content)).languages)[0];
  if (info === undefined) throw new Error('Pagefind wrote no index: no language in pagefind-entry.json');
  const ids = idsOf(written.files);
  const indexed = new Set(Object.values(ids));
  const missing = records.find(({ id }) => !indexed.has(id));
  if (missing !== undefined) throw new Error(`Pagefind lost ${missing.id}`);

  const wasm = `wasm.${info.wasm ?? 'unknown'}.pagefind`;
  const own: PagefindIds = { index: info.hash, ids };
  return [
    ...written.files.filter(({ path }) => WANTED.test(path) || path === wasm),
    { path: 'ids.json', content: new TextEncoder().encode(JSON.stringify(own)) },
  ];
}

interface LanguageEntry {
  readonly hash: string;
  readonly wasm: string | null;
}

function pagefindTexts(record: SearchRecord): { content: string; meta: Record<string, string> } {
  const meta = {
    title: record.title,
    names: record.otherTitles.join(', '),
    place: record.place,
    town: record.town,
    labels: record.labels.join(', '),
  };
  return {
    content: [record.title, record.summary, record.text].filter(Boolean).join('. '),
    meta: Object.fromEntries(Object.entries(meta).filter(([, text]) => text !== '')),
  };
}

/** Which record each page hash is. Only the page extracts, which are not published, say so. */
function idsOf(files: readonly IndexFile[]): Record<string, string> {
  const pairs = files.flatMap(({ path, content }) => {
    const hash = FRAGMENT.exec(path)?.[1];
    if (hash === undefined) return [];
    const text = decode(gunzipSync(content));
    const page: { url: string } = JSON.parse(text.slice(text.startsWith(SIGNATURE) ? SIGNATURE.length : 0));
    return [[hash, page.url] as const];
  });
  return Object.fromEntries(pairs.sort((a, b) => (a[1] < b[1] ? -1 : 1)));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
