import { plain } from '#i18n/plain/plain-texts.ts';
import { type Section, sectionPath } from '#i18n/routes.ts';
import type { PageHead } from '../page-head.ts';
import { plainHead } from './plain-head.ts';

/** Sections of which plain Finnish says in a few sentences what they are; all of it is there in ordinary Finnish. */
export const SHORT_SECTIONS = ['picks', 'professionals', 'forVenues', 'about'] as const satisfies readonly Section[];

export type ShortSection = (typeof SHORT_SECTIONS)[number];

/** A page of a few sentences in plain Finnish; its foot leads to the ordinary one. */
export interface PlainShortView {
  readonly head: PageHead;
  readonly title: string;
  readonly text: string;
}

/** The page of a section that plain Finnish only says a few sentences of. */
export function plainShortView(section: ShortSection): PlainShortView {
  const title = plain(`short.${section}.title`);
  return {
    head: plainHead(sectionPath('fi', section), title),
    title,
    text: plain(`short.${section}.text`),
  };
}

/** Whether a section has such a page. */
export const hasShortPage = (section: Section): section is ShortSection =>
  (SHORT_SECTIONS as readonly Section[]).includes(section);
