import type { FileRecord } from '../file-record.ts';
import { PAGE_LINKS, type PageLinks } from '../page-facts/page-links.ts';

type Files = ReadonlyMap<string, FileRecord>;

/** What is known of files, with the links of pages apart: they are most of it, and the same ones stand on many pages. */
export interface PackedFiles {
  readonly files: Files;
  /** Every address and anchor once. */
  readonly texts: readonly string[];
  /** Of each page in the order of `files`, its three lists: how many texts, and the places of those. */
  readonly lists: Uint32Array;
}

const listsOf = ({ own, free, ids }: PageLinks): readonly (readonly string[])[] => [own, free, ids];

/** Takes the links out of what is known of files, to be written and read in a fraction of the time. */
export function packLinks(files: Files): PackedFiles {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const lists: number[] = [];
  const bare = new Map<string, FileRecord>();
  for (const [file, record] of files) {
    const { [PAGE_LINKS.name]: links, ...facts } = record.facts ?? {};
    bare.set(file, links ? { ...record, facts } : record);
    if (!links) continue;
    for (const list of listsOf(links as PageLinks)) {
      lists.push(list.length);
      for (const text of list) lists.push(placeOf(text));
    }
  }
  return { files: bare, texts: [...places.keys()], lists: Uint32Array.from(lists) };
}

/** Puts the links back. */
export function unpackLinks({ files, texts, lists }: PackedFiles): Files {
  let at = 0;
  const next = (): string[] => {
    const end = at + 1 + (lists[at] ?? 0);
    const list: string[] = [];
    for (at++; at < end; at++) list.push(texts[lists[at] ?? 0] ?? '');
    return list;
  };
  const whole = new Map<string, FileRecord>();
  for (const [file, record] of files) {
    const links = record.facts && { own: next(), free: next(), ids: next() };
    whole.set(file, links ? { ...record, facts: { ...record.facts, [PAGE_LINKS.name]: links } } : record);
  }
  return whole;
}
