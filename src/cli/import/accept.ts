import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildSettings } from '#content-layer/build-settings.ts';
import { describeIssue } from '#content-layer/describe-issue.ts';
import { readContent } from '#content-layer/read-content.ts';
import type { Locale } from '#i18n/locales.ts';
import { IMPORT_STRINGS } from '#i18n/strings/import.ts';
import { translate } from '#i18n/strings.ts';
import { acceptDraft } from '#importers/accept-draft.ts';
import { readDrafts, writeDraft } from './draft-files.ts';

/** What came of accepting: lines for the person, and whether a listing was made. */
export interface Acceptance {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/**
 * Makes a listing of a draft, when the content check accepts it; else says what is missing and leaves everything as it was.
 *
 * @param id `<venue>/<name>`, as the report writes it
 */
export async function accept(id: string, drafts: string, settings: BuildSettings, locale: Locale): Promise<Acceptance> {
  const t = translate(IMPORT_STRINGS, locale);
  const root = settings.contentRoots[0]?.dir ?? 'content';
  const draft = readDrafts(drafts).find(({ venue, name }) => `${venue}/${name}` === id);
  if (!draft) return { ok: false, lines: [t('no-draft', { id })] };
  if (draft.accepted) return { ok: false, lines: [t('already-accepted', { file: draft.accepted })] };
  const files = acceptDraft(draft, settings.today).map(({ parts, text }) => ({
    file: path.join(root, ...parts),
    text,
  }));
  const taken = files.find(({ file }) => existsSync(file));
  if (taken) return { ok: false, lines: [t('already-accepted', { file: taken.file })] };
  for (const { file, text } of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  const shown = files.map(({ file }) => path.relative('.', file).split(path.sep).join('/'));
  const { issues } = await readContent(settings);
  const faults = issues.filter(({ file, level }) => shown.includes(file) && level === 'error');
  if (faults.length > 0) {
    for (const { file } of files) rmSync(file);
    const place = path.join(drafts, draft.venue, `${draft.name}.yaml`);
    const reasons = faults
      .map((issue) => describeIssue(issue, locale))
      .map(({ message, fix, path: at }) => `  ${at}: ${message} ${fix}`);
    return { ok: false, lines: [t('not-accepted', { file: place }), ...reasons] };
  }
  writeDraft(drafts, { ...draft, accepted: shown[0] ?? '' });
  return { ok: true, lines: shown.map((file) => t('accepted', { file })) };
}
