import { describe, expect, it } from 'vitest';
import type { Event } from '#domain/event.ts';
import { screenPlain } from '#i18n/plain/screen-plain.ts';
import { sectionPath } from '#i18n/routes.ts';
import { frameView } from '#views/frame.ts';
import { plainEventView } from '#views/plain/plain-event.ts';
import { plainHomeView } from '#views/plain/plain-home.ts';
import { plainEventsView, plainListView, plainSelections } from '#views/plain/plain-lists.ts';
import { plainShortView, SHORT_SECTIONS } from '#views/plain/plain-short.ts';
import { plainVenueView } from '#views/plain/plain-venue.ts';
import { plainVenuesView } from '#views/plain/plain-venues.ts';
import { textPageView } from '#views/text-page.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, TODAY } from '../support/catalogue-fixture.ts';

const contextOn = (day = TODAY) => viewContext(FIXTURE, 'fi', clockOn(day));
const context = contextOn();
const venueOf = ({ venue }: Pick<Event, 'venue'>, at = context) => {
  const found = at.venues.get(venue);
  if (!found) throw new Error(`No venue ${venue} in the fixture`);
  return found;
};
const event = (slug: string): Event => {
  const found = FIXTURE.events.find((one) => one.slug === slug);
  if (!found) throw new Error(`No event ${slug} in the fixture`);
  return found;
};
const pageOf = (one: Event, at = context) => plainEventView(one, venueOf(one, at), at);

describe('the page of an event in plain Finnish', () => {
  it('says when, how the ticket is had, what it is and where, in whole sentences', () => {
    const page = pageOf(event('ensi-ilta'));
    expect(page.head.path).toBe('/selko/tapahtumat/esimerkkiteatteri/ensi-ilta/');
    expect(page.times[0]?.text).toBe('Päivä on sunnuntai 22.11.2026. Alkaa kello 18.00. Loppuu kello 20.00.');
    expect(page.tickets?.title).toBe('Näin saat lipun');
    expect(page.place.where).toContain('Osoite: Esimerkkikatu 1, 02100 Espoo.');
    expect(page.facts).toContainEqual({ label: 'Laji', value: { text: 'Teatteri' } });
  });

  it('says of what is cancelled not to go, and offers no ticket', () => {
    const page = pageOf(event('peruttu'));
    expect(page.status?.meaning).toBe('Tapahtuma on peruttu. Älä lähde. Et tarvitse lippua.');
    expect(page.tickets).toBeUndefined();
  });

  it('says of what is over that it is, and where to look instead', () => {
    const page = pageOf(event('ensi-ilta'), contextOn('2027-06-01'));
    expect(page).toMatchObject({ isOver: true, times: [], ended: { text: 'Tämä tapahtuma on ohi.' } });
    expect(page.head.noindex).toBe(true);
    expect(page.tickets).toBeUndefined();
  });

  it('keeps what the venue says of a change, of a time and of the way, in its own words', () => {
    const moved = {
      ...event('ensi-ilta'),
      status: 'postponed' as const,
      statusNote: { fi: 'Uusi aika on keväällä.' },
    };
    const [first] = moved.occurrences;
    const noted = { ...moved, occurrences: first ? [{ ...first, note: { fi: 'Ovet klo 17' } }] : [] };
    const venue = { ...venueOf(moved), gettingThere: { fi: 'Bussi 5 pysähtyy ovelle.' } };
    const page = plainEventView(noted, venue, context);
    expect(page.status?.note).toBe('Uusi aika on keväällä.');
    expect(page.times[0]?.text).toContain('Ovet klo 17.');
    expect(page.place.where).toContain('Bussi 5 pysähtyy ovelle.');
    expect(plainVenueView({ ...venue, note: { fi: 'Soita ovikelloa.' } }, context).note).toBe('Soita ovikelloa.');
  });

  it('takes what somebody has written, and keeps the facts beside it', () => {
    const written = { title: 'Esitys', summary: 'Näet hauskan esityksen.', body: { html: '<p>Tule mukaan.</p>' } };
    const page = pageOf({ ...event('ensi-ilta'), plain: written });
    expect(page).toMatchObject({ title: 'Esitys', body: written.body });
    expect(page.summary).toBe('Näet hauskan esityksen.');
    expect(page.facts).toEqual(pageOf(event('ensi-ilta')).facts);
  });
});

describe('parts of the site that are there in ordinary Finnish alone', () => {
  it.each(SHORT_SECTIONS)('%s: plain Finnish says what it is, and they lead to each other', (section) => {
    const page = plainShortView(section);
    const ordinary = sectionPath('fi', section);
    expect(page.head.path).toBe(`/selko${ordinary}`);
    expect(screenPlain(page.text)).toEqual([]);
    const frame = frameView(page.head, context);
    expect(frame.languages[0]?.href).toBe(ordinary);
    if (section !== 'picks') {
      expect(frame.more.map(({ href }) => href)).toContain(page.head.path);
      expect(textPageView(section, context).head.plain).toBe(page.head.path);
    }
  });
});

describe('the lists in plain Finnish', () => {
  it('lead from the front page over a town to an event', () => {
    expect(plainHomeView(context).links.map(({ href }) => href)).toContain('/selko/tapahtumat/');
    const towns = plainEventsView(context).groups[0]?.links ?? [];
    const [first] = towns;
    const selection = plainSelections(context).find(({ code }) => first?.href.endsWith(`/${code}/`));
    const list = selection && plainListView(selection, context);
    expect(list?.events.length).toBeGreaterThan(0);
    expect(list?.events.every(({ href }) => href.startsWith('/selko/tapahtumat/'))).toBe(true);
  });

  it('name every venue once, those with evidence first', () => {
    const { groups } = plainVenuesView(context);
    const all = groups.flatMap(({ known, others }) => [...known, ...others]).map(({ href }) => href);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
  });
});
