import { judgeText, sizeIssues } from '#content-layer/files/judge-text.ts';
import { type ReadListings, readListings } from '#content-layer/read-listings.ts';
import { startOfDay } from '#domain/helsinki.ts';
import { TODAY } from '../../support/good-content.ts';

/** Reads content that lies in memory, its files in the order given, by the code that reads it from disk. */
export function readTexts(files: readonly (readonly [name: string, text: string])[]): ReadListings {
  const root = { dir: 'content', example: false };
  const texts = new Map(files);
  const sources = files.map(([file]) => ({ file, path: file, root, parts: file.split('/'), isRegular: true }));
  const textOf = ({ file }: { readonly file: string }) => {
    const text = texts.get(file) ?? '';
    const issues = sizeIssues(file, Buffer.byteLength(text));
    return issues.length > 0 ? { issues } : judgeText(file, text);
  };
  return readListings(sources, textOf, { today: TODAY, now: startOfDay(TODAY) });
}
