import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from '#importers/drafts/draft.ts';
import { draftText, readDraft } from '#importers/drafts/draft-text.ts';

/** Every draft of a folder that can be read, in order. */
export function readDrafts(dir: string): Draft[] {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => readDraft(path.basename(file, '.yaml'), readFileSync(path.join(dir, file), 'utf8')) ?? []);
}

/** Writes a draft beside its place and moves it there. @returns its file */
export function writeDraft(dir: string, draft: Draft): string {
  const file = path.join(dir, draft.venue, `${draft.name}.yaml`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, draftText(draft));
  renameSync(`${file}.new`, file);
  return file;
}
