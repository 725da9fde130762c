import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ALL_READERS } from './page-facts/all-readers.ts';
import { pagePath } from './read-pages.ts';
import { sitePage } from './verify/built-site.ts';
import { fileFaults } from './verify/files.ts';

/** What is known of a file as long as its stamp is the same. Can be written as JSON. */
export interface FileRecord {
  /** Size and time of the last change: another stamp, another content. */
  readonly stamp: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly mark: string;
  /** What is wrong with the file by itself; of a picture only once that has been asked. */
  faults: readonly string[];
  pictureIsRead?: true;
  /** Bytes as it travels (gzip), once that has been asked. */
  packed?: number;
  /** Of a page: bytes as it is weighed (`verify/weights.ts`), once that has been asked. */
  weight?: number;
  /** What it was made of, if whoever wrote it said so. */
  madeOf?: string;
  /** Of a page: what was read from it, by the names of the readers. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What is known of a file from its content alone. */
export type ContentRecord = Omit<FileRecord, 'stamp'>;

/** The size in a stamp, in bytes. */
export const sizeIn = (stamp: string): number => Number.parseInt(stamp, 10);

/** Size and time of the last change; nothing when there is no such file. */
export function stampOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.size}-${found.mtimeNs}`;
}

/**
 * Reads a file, and of a page all that is ever asked of it.
 *
 * @param place where it lies
 * @param file its name in the site
 * @param before what was known of it: holds when the content is the same
 * @param pool keeps equal texts once
 */
export function readRecord(
  place: string,
  file: string,
  stamp: string,
  before: FileRecord | undefined,
  pool: <T>(value: T) => T,
): FileRecord {
  const content = readFileSync(place);
  const mark = sha256(content);
  // Written anew, and the same.
  if (before?.mark === mark) return { ...before, stamp };
  return { stamp, ...contentRecord(content, file, pool, mark) };
}

/** Reads a file that has just been drawn; and how much it weighs if it is a page, for most of those are asked that. */
export function drawnRecord(content: Uint8Array, file: string): ContentRecord {
  const isPage = pagePath(file) !== undefined;
  return { ...contentRecord(content, file), ...(isPage && { packed: packedSize(content) }) };
}

/** Bytes as it travels, packed by gzip. */
export const packedSize = (content: Uint8Array): number => gzipSync(content, { level: 6 }).length;

const sha256 = (content: Uint8Array): string => hash('sha256', content);

/** Reads what is to be a file, and of a page all that is ever asked of it. */
export function contentRecord(
  content: Uint8Array,
  file: string,
  pool = <T>(value: T): T => value,
  mark = sha256(content),
): ContentRecord {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const faults = fileFaults(`/${file}`, text);
  const sitePath = pagePath(file);
  if (sitePath === undefined) return { mark, faults };
  const page = sitePage({ path: sitePath, html: text.toString('utf8') });
  const facts = Object.fromEntries(ALL_READERS.map((reader) => [reader.name, pool(reader.read(page))]));
  return { mark, faults, facts };
}
