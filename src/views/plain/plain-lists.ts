import { municipalitiesOf } from '#domain/catalogue.ts';
import { AUDIENCES } from '#domain/vocabulary.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import { eventListPath, sectionPath } from '#i18n/routes.ts';
import { audienceLabel } from '#i18n/vocabulary-labels.ts';
import { eventsOf, hasPlainList } from '../event-list.ts';
import type { Link } from '../link.ts';
import { ALL_EVENTS, type ListSelection, listSelections } from '../list-selection.ts';
import { listTitle } from '../list-title.ts';
import type { PageHead } from '../page-head.ts';
import type { ViewContext } from '../view-context.ts';
import { type PlainCardView, plainCardView } from './plain-card.ts';
import { plainHead } from './plain-head.ts';

/** Events on one page; whoever wants more has the ordinary list. */
export const PLAIN_LIST_SIZE = 30;
/** Soonest events on the first page of events, below the choices. */
const NEXT_EVENTS = 10;

/** Every list of events in plain Finnish besides the first page: by town and by audience. */
export function plainSelections({ catalogue, coming, clock }: ViewContext): ListSelection[] {
  const towns = municipalitiesOf(catalogue).map(({ id }) => id);
  return listSelections(towns, coming, clock).filter((one) => hasPlainList(one) && one.kind !== 'all');
}

/** A list of events, and the choices of other lists. */
export interface PlainListView {
  readonly head: PageHead;
  readonly title: string;
  readonly events: readonly PlainCardView[];
  /** Heading over the events; absent where the page has no other part. */
  readonly eventsTitle?: string;
  readonly groups: readonly { readonly title: string; readonly links: readonly Link[] }[];
  /** Said when there are more than are shown. */
  readonly more?: Link;
  readonly waysOn: readonly Link[];
}

/** The first page of events: choose a town or an audience; the soonest ones. */
export function plainEventsView(context: ViewContext): PlainListView {
  const list = listOf(ALL_EVENTS, context, NEXT_EVENTS);
  const title = plain('events.title');
  const { catalogue, municipalityNames, t } = context;
  const to = (code: string, text: string): Link => ({ href: plainPath(eventListPath('fi', code)), text });
  return {
    ...list,
    head: plainHead(sectionPath('fi', 'events'), title, { section: 'events' }),
    title,
    eventsTitle: plain('events.next'),
    groups: [
      {
        title: plain('events.where'),
        links: municipalitiesOf(catalogue)
          .map(({ id }) => to(id, municipalityNames[id] ?? id))
          .sort((a, b) => new Intl.Collator('fi').compare(a.text, b.text)),
      },
      { title: plain('events.for'), links: AUDIENCES.map((code) => to(code, audienceLabel(code, t))) },
    ],
  };
}

/** One of {@link plainSelections}. */
export function plainListView(selection: ListSelection, context: ViewContext): PlainListView {
  const title = listTitle(selection, context);
  return {
    ...listOf(selection, context, PLAIN_LIST_SIZE),
    head: plainHead(eventListPath('fi', selection.code), title, { section: 'events' }),
    title,
    groups: [],
  };
}

function listOf(selection: ListSelection, context: ViewContext, most: number) {
  const { dated, ongoing } = eventsOf(selection, context);
  const all = [...dated, ...ongoing];
  const path = selection.kind === 'all' ? sectionPath('fi', 'events') : eventListPath('fi', selection.code);
  return {
    events: all.slice(0, most).map((event) => plainCardView(event, context)),
    ...(all.length > most && { more: { href: path, text: plain('events.all') } }),
    waysOn: [
      { href: plainPath(sectionPath('fi', 'events')), text: plain('events.other') },
      { href: plainPath(sectionPath('fi', 'venues')), text: plain('home.venues') },
    ],
  };
}
