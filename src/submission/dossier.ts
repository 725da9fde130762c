import type { ContentLanguage } from '#domain/localized.ts';

/** The texts of one event's files, by language; its facts stand in the Finnish one. */
export interface EventTexts {
  readonly fi: string;
  readonly sv?: string;
  readonly en?: string;
}

/**
 * What the form needs to know of one venue: its own file and its network's, and its events' files, as they are on disk. The
 * form judges by the same code as the build, and code reads texts.
 */
export interface Dossier {
  readonly network: { readonly id: string; readonly text: string };
  readonly venue: { readonly id: string; readonly text: string };
  readonly events: { readonly [slug: string]: EventTexts };
}

/** Where the dossier of a venue lies on the site. */
export function dossierPath(venue: string): string {
  return `/data/ilmoita/${venue}.json`;
}

/** The file that holds an event's texts in a language, below the content folder. */
export function eventFileParts(venue: string, slug: string, language: ContentLanguage): readonly string[] {
  return ['events', venue, `${slug}${language === 'fi' ? '' : `.${language}`}.md`];
}
