import { PROCESS_BEGAN } from '#content-layer/build-settings.ts';
import type { ContentSource } from '#content-layer/content-source.ts';
import type { ContentFile } from '#content-layer/files/content-file.ts';
import { fileStamp } from '#content-layer/files/file-stamp.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { dossierPath } from '#submission/dossier.ts';
import { templatePath, templateText } from '#submission/template.ts';
import { dossiersOf } from './dossiers-of.ts';
import type { FinishingStep } from './finishing-step.ts';

/** Writes what the form for venues asks for: a dossier for each venue, and a template for those who write the file themselves. */
export function dossiers(source: ContentSource): FinishingStep {
  return {
    name: 'dossiers',
    async finish(built, log) {
      const content = await source.current();
      const all = dossiersOf(content);
      for (const [venue, { files, make }] of all) {
        built.renew(dossierPath(venue).slice(1), stateOf(files), () => JSON.stringify(make()));
      }
      for (const locale of LOCALE_CODES)
        built.write(templatePath(locale).slice(1), templateText(locale, source.settings.today));
      log.info(`${all.size} venues for the form`);
    },
  };
}

/** What tells one state of some files from any other; nothing when that is not sure of one of them. */
function stateOf(files: readonly ContentFile[]): string | undefined {
  const stamps = files.map(({ path }) => fileStamp(path, PROCESS_BEGAN));
  return stamps.includes(undefined) ? undefined : files.map(({ file }, at) => `${file} ${stamps[at]}`).join('\n');
}
