import { sectionPath, sitePath } from '#i18n/routes.ts';
import { PROFESSIONALS_STRINGS } from '#i18n/strings/professionals.ts';
import { translate } from '#i18n/strings.ts';
import type { Link } from './link.ts';
import { programmePath, programmeScopes, screenPath } from './programme/programme-scopes.ts';
import type { ViewContext } from './view-context.ts';

/** What is ready for one town or network. */
export interface ReadyRow {
  readonly name: string;
  readonly all: string;
  readonly adults: string;
  readonly screen: string;
}

/** What the professionals' page shows below its text. */
export interface ProfessionalsView {
  readonly rows: readonly ReadyRow[];
  readonly links: readonly Link[];
}

/** The address of the hand-out about the card. */
export const handoutPath = (locale: ViewContext['locale']): string => sitePath(locale, 'tuloste', 'kortti');

export function professionalsView(context: ViewContext): ProfessionalsView {
  const { locale } = context;
  const t = translate(PROFESSIONALS_STRINGS, locale);
  return {
    rows: programmeScopes(context).map(({ code, name }) => ({
      name,
      all: programmePath(locale, code),
      adults: programmePath(locale, code, false),
      screen: screenPath(locale, code),
    })),
    links: [
      { href: handoutPath(locale), text: t('ready.handout') },
      { href: sectionPath(locale, 'openData'), text: t('ready.frame') },
    ],
  };
}
