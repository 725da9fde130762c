import { localize } from '#domain/localized.ts';
import { onceEach } from '#domain/once-each.ts';
import { AUDIENCES, CATEGORIES } from '#domain/vocabulary.ts';
import { formatMonth } from '#i18n/dates.ts';
import { eventListPath, sectionPath } from '#i18n/routes.ts';
import { audienceLabel, categoryLabel } from '#i18n/vocabulary-labels.ts';
import type { Link } from './link.ts';
import { type ListSelection, monthsWith } from './list-selection.ts';
import type { ViewContext } from './view-context.ts';

export interface LinkGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

/** Links to every ready-made list, in groups: the catalogue without JavaScript. */
export function listLinks(context: ViewContext, current?: ListSelection): LinkGroup[] {
  const [when, ...others] = listLinksByKind(context, current);
  return [...(when ? [when] : []), ...municipalityLinks(context, current), ...others];
}

/** Every page of every list names the months, and finding them goes through all times of all events. */
const months = onceEach(({ coming, clock }: ViewContext, _what: 'months') => monthsWith(coming, clock));

/** The months of which there are lists. */
export const monthsIn = (context: ViewContext): readonly string[] => months(context, 'months');

/** Those of {@link listLinks} that are not about a place. */
export function listLinksByKind(context: ViewContext, current?: ListSelection): LinkGroup[] {
  const { t, locale } = context;
  const link = (code: string, text: string): Link => ({
    href: code === 'all' ? sectionPath(locale, 'events') : eventListPath(locale, code),
    text,
    ...(code === current?.code && { current: true }),
  });
  return [
    {
      title: t('lists.when'),
      links: [
        link('all', t('lists.all')),
        link('today', t('lists.today')),
        link('weekend', t('lists.weekend')),
        ...monthsIn(context).map((month) => link(month, formatMonth(month, t))),
      ],
    },
    { title: t('lists.what'), links: CATEGORIES.map((code) => link(code, categoryLabel(code, t))) },
    { title: t('lists.for-whom'), links: AUDIENCES.map((code) => link(code, audienceLabel(code, t))) },
  ];
}

/** Links to each municipality's events, one group per network; a network of one municipality keeps the town's own name. */
export function municipalityLinks(
  { catalogue, language, locale, municipalityNames }: ViewContext,
  current?: ListSelection,
): LinkGroup[] {
  return catalogue.networks.map((network) => ({
    title: localize(network.name, language).text,
    links: network.municipalities
      .map(({ id }) => ({
        href: eventListPath(locale, id),
        text: municipalityNames[id] ?? id,
        ...(id === current?.code && { current: true }),
      }))
      .sort((a, b) => a.text.localeCompare(b.text, locale)),
  }));
}
