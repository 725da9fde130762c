import { plain } from '#i18n/plain/plain-texts.ts';
import { type Section, sectionPath } from '#i18n/routes.ts';
import type { Link } from '../link.ts';
import type { PageHead } from '../page-head.ts';
import { plainHead } from './plain-head.ts';

/** Sections of which plain Finnish says in a few sentences what they are; all of it is there in ordinary Finnish. */
export const SHORT_SECTIONS = ['picks', 'professionals', 'forVenues', 'about'] as const satisfies readonly Section[];

export type ShortSection = (typeof SHORT_SECTIONS)[number];

/** A page of a few sentences in plain Finnish, and the link to the ordinary one. */
export interface PlainShortView {
  readonly head: PageHead;
  readonly title: string;
  readonly text: string;
  readonly link: Link;
}

export function plainShortView(section: ShortSection): PlainShortView {
  const title = plain(`short.${section}.title`);
  const path = sectionPath('fi', section);
  return {
    head: plainHead(path, title),
    title,
    text: plain(`short.${section}.text`),
    link: { href: path, text: plain(`short.${section}.link`) },
  };
}

/** Whether a section has such a page. */
export const hasShortPage = (section: Section): section is ShortSection =>
  (SHORT_SECTIONS as readonly Section[]).includes(section);
