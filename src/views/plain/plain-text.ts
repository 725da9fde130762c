import { PLAIN_FINNISH } from '#domain/plain-finnish.ts';
import { formatDate } from '#i18n/dates.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import { sectionPath } from '#i18n/routes.ts';
import type { PageHead } from '../page-head.ts';
import { type SourceView, sourcesView } from '../source-view.ts';
import { findTextPage, textBody } from '../text-page.ts';
import type { BodyView } from '../translated-body.ts';
import type { ViewContext } from '../view-context.ts';
import { plainHead } from './plain-head.ts';

/** A page of running text in plain Finnish. */
export interface PlainTextView {
  readonly head: PageHead;
  readonly title: string;
  readonly body: BodyView;
  readonly checked?: string;
  readonly sources?: readonly SourceView[];
  /** By somebody, in plain Finnish. */
  readonly written: boolean;
}

/** The page of the card; the text in ordinary Finnish where the plain one could not be read. */
export function plainTextView(section: 'card', context: ViewContext): PlainTextView {
  const { catalogue, t } = context;
  const own = catalogue.pages.find(({ id, language }) => id === section && language === PLAIN_FINNISH);
  const text = own ?? findTextPage(section, context);
  const title = text?.title ?? t('nav.card');
  return {
    head: plainHead(sectionPath('fi', section), title, { section, ...(text && { description: text.description }) }),
    title,
    written: own !== undefined,
    body: text ? textBody(text, context) : { html: '' },
    ...(text && {
      checked: plain('checked', { date: formatDate(text.checked, t) }),
      sources: sourcesView(text, context).sources,
    }),
  };
}
