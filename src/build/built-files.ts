import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '#i18n/locales.ts';
import {
  type ContentRecord,
  contentRecord,
  type FileRecord,
  packedSize,
  readRecord,
  sizeIn,
  stampOf,
} from './file-record.ts';
import type { ReadPage } from './page-facts/page-reader.ts';
import { textPool } from './page-facts/text-pool.ts';
import { fileOfPath, listFiles, pagePath } from './read-pages.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';
import { localeOfPath } from './verify/built-site.ts';
import { pictureFaults } from './verify/image-metadata.ts';

/** The files of a site that is being built. Each is read once for all who ask, and again when a step has written it. */
export interface BuiltFiles {
  /** Folder they lie in. */
  readonly root: string;
  /** Names of all of them, sorted: `kohteet/emma/index.html`. Once all pages are there. */
  list(): readonly string[];
  /** SHA-256 of the content, hexadecimal. */
  mark(file: string): string;
  /** Bytes as it travels, packed by gzip. */
  packedBytes(file: string): number;
  /** Bytes of a page as `weigh` finds them. */
  weight(path: string, weigh: (html: Buffer) => number): number;
  /** What is wrong with a file by itself. */
  faults(file: string): Promise<readonly string[]>;
  /** The page at a path, `/kohteet/emma/`. Throws when there is none. */
  page(path: string): ReadPage;
  /** All pages, in the order of their files. */
  pages(): Generator<ReadPage>;
  /**
   * Writes a file, its folders too. The one way in which steps write: a file that stands there already may be the same one as
   * in the site that is being replaced. It is left as it is if it has this content, and otherwise becomes another file.
   *
   * @param record what was read from it as it was drawn, if it was; whoever changes the file on the disk makes it be read again
   */
  write(file: string, content: string | Uint8Array, record?: ContentRecord): void;
  /**
   * Writes a file as {@link write} does, unless one stands there that was made of the same.
   *
   * @param madeOf what its content hangs on, beside the code and the settings; absent when that is not sure
   */
  renew(file: string, madeOf: string | undefined, make: () => string): void;
  /** Takes over a file that stands there already, as it is; says whether there is one. */
  take(file: string): boolean;
  /** Removes the files that stood there and were neither taken nor written, and folders that are empty then. */
  removeRest(): void;
  /** What is known by now of which file. */
  records(): ReadonlyMap<string, FileRecord>;
}

/**
 * The files in a folder.
 *
 * @param known what an earlier look at the same files found; holds for those with the same stamp
 * @param standing files that stand there from an earlier build, for sure as `known` has them; none of them belongs to this site
 * until it is taken or written. When absent, all do that are there
 */
export function builtFiles(
  root: string,
  known: ReadonlyMap<string, FileRecord> = new Map(),
  standing?: readonly string[],
): BuiltFiles {
  const rest = new Set(standing);
  let names = standing && new Set<string>();
  let sorted: readonly string[] | undefined;
  const records = new Map<string, FileRecord>();
  const told = new Map<string, { readonly record: ContentRecord; readonly bytes: number }>();
  const pool = textPool();
  /** Those that are there for sure. */
  const folders = new Set<string>();
  let pageFiles: readonly (readonly [path: string, file: string, locale: Locale])[] | undefined;

  const fromDrawing = (file: string, stamp: string): FileRecord | undefined => {
    const drawn = told.get(file);
    told.delete(file);
    return drawn && sizeIn(stamp) === drawn.bytes ? { ...drawn.record, stamp } : undefined;
  };
  const recordOf = (file: string): FileRecord => {
    const read = records.get(file);
    if (read) return read;
    const place = path.join(root, file);
    const stamp = stampOf(place);
    if (stamp === undefined) throw new Error(`There is no ${file} in ${root}`);
    const before = fromDrawing(file, stamp) ?? known.get(file);
    const record = before?.stamp === stamp ? before : readRecord(place, file, stamp, before, pool);
    records.set(file, record);
    return record;
  };
  const list = (): readonly string[] => {
    names ??= new Set(listFiles(root));
    sorted ??= [...names].sort();
    return sorted;
  };
  const belongs = (file: string) => {
    rest.delete(file);
    if (names?.has(file) !== false) return;
    names.add(file);
    sorted = undefined;
  };
  const take = (file: string): boolean => {
    const record = rest.has(file) ? known.get(file) : undefined;
    if (!record) return false;
    belongs(file);
    records.set(file, record);
    return true;
  };
  const readPage = (sitePath: string, file: string, locale = localeOfPath(sitePath)): ReadPage => {
    const { facts = {} } = recordOf(file);
    return { path: sitePath, locale, factsOf: <F>({ name }: { readonly name: string }) => facts[name] as F };
  };
  const write = (file: string, content: string | Uint8Array, read?: ContentRecord): void => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const record = read
      ? { ...read, ...(read.facts && { facts: pool(read.facts) }) }
      : contentRecord(bytes, file, pool);
    if (known.get(file)?.mark === record.mark && take(file)) return;
    const place = path.join(root, file);
    if (rest.has(file)) unlinkSync(place);
    const folder = path.dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(place, bytes);
    belongs(file);
    records.delete(file);
    told.set(file, { record, bytes: bytes.length });
  };
  return {
    root,
    list,
    mark: (file) => recordOf(file).mark,
    packedBytes(file) {
      const record = recordOf(file);
      record.packed ??= packedSize(readFileSync(path.join(root, file)));
      return record.packed;
    },
    weight(sitePath, weigh) {
      const file = fileOfPath(sitePath);
      const record = recordOf(file);
      record.weight ??= weigh(readFileSync(path.join(root, file)));
      return record.weight;
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
      pageFiles ??= list().flatMap((file) => {
        const sitePath = pagePath(file);
        return sitePath === undefined ? [] : [[sitePath, file, localeOfPath(sitePath)] as const];
      });
      for (const place of pageFiles) yield readPage(...place);
    },
    renew(file, madeOf, make) {
      if (madeOf !== undefined && known.get(file)?.madeOf === madeOf && take(file)) return;
      const bytes = Buffer.from(make());
      write(file, bytes, { ...contentRecord(bytes, file, pool), ...(madeOf !== undefined && { madeOf }) });
    },
    write,
    take,
    removeRest() {
      for (const file of rest) {
        unlinkSync(path.join(root, file));
        removeEmptyFolders(root, path.dirname(file));
      }
      rest.clear();
      folders.clear();
    },
    records: () => records,
  };
}
