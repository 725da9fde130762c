import type { ContentSource } from '#content-layer/content-source.ts';
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
      for (const [venue, dossier] of all) built.write(dossierPath(venue).slice(1), JSON.stringify(dossier));
      for (const locale of LOCALE_CODES)
        built.write(templatePath(locale).slice(1), templateText(locale, source.settings.today));
      log.info(`${all.size} venues for the form`);
    },
  };
}
