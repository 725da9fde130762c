import { formatDate } from '#i18n/dates.ts';
import { homePath, sectionPath } from '#i18n/routes.ts';
import { PROFESSIONALS_STRINGS } from '#i18n/strings/professionals.ts';
import { translate } from '#i18n/strings.ts';
import type { PageHead } from './page-head.ts';
import { handoutPath } from './professionals-page.ts';
import { findTextPage, textBody } from './text-page.ts';
import type { BodyView } from './translated-body.ts';
import type { ViewContext } from './view-context.ts';

/** One page about the card, to be printed and given to somebody. */
export interface HandoutView {
  readonly head: PageHead;
  /** Absent when the file could not be read: then `missing` says so. */
  readonly body?: BodyView;
  readonly missing?: string;
  /** Where the events are: also what its code opens. */
  readonly home: string;
  readonly checked?: string;
  readonly back: string;
}

/** @param origin `https://host`: paper needs whole addresses */
export function handoutView(context: ViewContext, origin: string): HandoutView {
  const { locale, t } = context;
  const p = translate(PROFESSIONALS_STRINGS, locale);
  const text = findTextPage('card-sheet', context);
  const address = (origin + sectionPath(locale, 'card')).replace(/^https?:\/\//, '');
  return {
    head: {
      locale,
      path: handoutPath(locale),
      title: text?.title ?? p('ready.handout'),
      description: text?.description ?? p('ready.handout'),
      noindex: true,
    },
    ...(text ? { body: textBody(text, context) } : { missing: t('page.missing') }),
    home: origin + homePath(locale),
    ...(text && { checked: p('handout.checked', { date: formatDate(text.checked, t), address }) }),
    back: sectionPath(locale, 'professionals'),
  };
}
