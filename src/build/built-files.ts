import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentRecord, type FileRecord, packedSize, readRecord, sizeIn, stampOf } from './file-record.ts';
import type { ReadPage } from './page-facts/page-reader.ts';
import { textPool } from './page-facts/text-pool.ts';
import { fileOfPath, listFiles, pagePath } from './read-pages.ts';
import { localeOfPath } from './verify/built-site.ts';
import { pictureFaults } from './verify/image-metadata.ts';

/**
 * The files that a build has written, once all pages are there. Each is read once for all who ask; another file than a page is read
 * again when it has changed.
 */
export interface BuiltFiles {
  /** Folder they lie in. */
  readonly root: string;
  /** Names of all of them, sorted: `kohteet/emma/index.html`. */
  list(): string[];
  /** SHA-256 of the content, hexadecimal. */
  mark(file: string): string;
  /** Bytes as it travels, packed by gzip. */
  packedBytes(file: string): number;
  /** What is wrong with a file by itself. */
  faults(file: string): Promise<readonly string[]>;
  /** The page at a path, `/kohteet/emma/`. Throws when there is none. */
  page(path: string): ReadPage;
  /** All pages, in the order of their files. */
  pages(): Generator<ReadPage>;
  /**
   * Takes what was read from a page as it was drawn; it need not be read again if the file has as many bytes. No step changes a
   * page.
   */
  tell(file: string, record: ContentRecord, bytes: number): void;
  /** What is known by now of which file. */
  records(): ReadonlyMap<string, FileRecord>;
}

/**
 * The files in a folder.
 *
 * @param known what an earlier look at the same files found; holds for those with the same stamp
 */
export function builtFiles(root: string, known: ReadonlyMap<string, FileRecord> = new Map()): BuiltFiles {
  const records = new Map<string, FileRecord>();
  const told = new Map<string, { readonly record: ContentRecord; readonly bytes: number }>();
  const pool = textPool();
  let pageFiles: readonly (readonly [path: string, file: string])[] | undefined;

  const fromDrawing = (file: string, stamp: string): FileRecord | undefined => {
    const drawn = told.get(file);
    told.delete(file);
    return drawn && sizeIn(stamp) === drawn.bytes ? { ...drawn.record, stamp } : undefined;
  };
  const recordOf = (file: string): FileRecord => {
    // No step changes a page.
    const page = file.endsWith('.html') ? records.get(file) : undefined;
    if (page) return page;
    const place = path.join(root, file);
    const stamp = stampOf(place);
    if (stamp === undefined) throw new Error(`There is no ${file} in ${root}`);
    const before = records.get(file) ?? fromDrawing(file, stamp) ?? known.get(file);
    const record = before?.stamp === stamp ? before : readRecord(place, file, stamp, before, pool);
    records.set(file, record);
    return record;
  };
  const readPage = (sitePath: string, file: string): ReadPage => {
    const { facts = {} } = recordOf(file);
    return {
      path: sitePath,
      locale: localeOfPath(sitePath),
      factsOf: <F>({ name }: { readonly name: string }) => facts[name] as F,
    };
  };
  return {
    root,
    list: () => listFiles(root),
    mark: (file) => recordOf(file).mark,
    packedBytes(file) {
      const record = recordOf(file);
      record.packed ??= packedSize(readFileSync(path.join(root, file)));
      return record.packed;
    },
    async faults(file) {
      const record = recordOf(file);
      if (!record.pictureIsRead) {
        const found = await pictureFaults(`/${file}`, () => readFileSync(path.join(root, file)));
        record.faults = [...record.faults, ...found];
        record.pictureIsRead = true;
      }
      return record.faults;
    },
    page: (sitePath) => readPage(sitePath, fileOfPath(sitePath)),
    *pages() {
      pageFiles ??= listFiles(root).flatMap((file) => {
        const sitePath = pagePath(file);
        return sitePath === undefined ? [] : [[sitePath, file] as const];
      });
      for (const [sitePath, file] of pageFiles) yield readPage(sitePath, file);
    },
    tell(file, record, bytes) {
      told.set(file, { record: { ...record, ...(record.facts && { facts: pool(record.facts) }) }, bytes });
    },
    records: () => records,
  };
}
