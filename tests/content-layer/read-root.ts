import path from 'node:path';
import { type DescribedIssue, describeIssue } from '#content-layer/describe-issue.ts';
import { type Content, readContent } from '#content-layer/read-content.ts';
import { startOfDay } from '#domain/helsinki.ts';
import type { Locale } from '#i18n/locales.ts';
import { type ContentFiles, writeContentRoot } from '../support/content-root.ts';
import { TODAY } from '../support/good-content.ts';

/** Reads one folder as content on the day of the good content. */
export function readRoot(dir: string, today = TODAY): Promise<Content> {
  return readContent({ contentRoots: [{ dir, example: false }], today, now: startOfDay(today) });
}

/** Issues in words, their files named from inside the root. */
export function inWords(content: Content, dir: string, locale: Locale = 'fi'): DescribedIssue[] {
  const prefix = `${path.relative('.', dir).split(path.sep).join('/')}/`;
  return content.issues.map((issue) => {
    const said = describeIssue(issue, locale);
    const local = (text: string) => text.replaceAll(prefix, '');
    return { ...said, file: local(said.file), message: local(said.message), fix: local(said.fix) };
  });
}

/** Writes files, reads them, and says what is wrong with them. */
export async function issuesOf(files: ContentFiles, locale: Locale = 'fi'): Promise<DescribedIssue[]> {
  const dir = writeContentRoot(files);
  return inWords(await readRoot(dir), dir, locale);
}
