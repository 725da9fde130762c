import { describe, expect, it } from 'vitest';
import { type Event, endOf } from '#domain/event.ts';
import { COUNTED_AT_MOST, eventListView, listPath, PAGE_SIZE, pageCount } from '#views/event-list.ts';
import { ALL_EVENTS, listSelections } from '#views/list-selection.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, makeEvent, TODAY } from '../support/catalogue-fixture.ts';

const context = viewContext(FIXTURE, 'fi', clockOn(TODAY));
const titles = (cards: readonly { title: { text: string } }[]) => cards.map((card) => card.title.text);

describe('the list of all events', () => {
  const view = eventListView(context, ALL_EVENTS);

  it('holds what is to come by its next time, and what goes on for weeks after it', () => {
    expect(titles(view.dated)).toEqual(['Ensi-ilta', 'Esimerkkitapahtuma viikoittain', 'Esimerkkitapahtuma peruttu']);
    expect(titles(view.ongoing)).toEqual(['Esimerkkitapahtuma nayttely']);
  });

  it('counts both, and nothing that is over', () => {
    expect(view.count).toBe(4);
  });

  it('drops an event at the end of its last time', () => {
    const on = (minutes: number) =>
      eventListView(viewContext(FIXTURE, 'fi', clockOn('2026-11-28', minutes)), ALL_EVENTS);
    expect(titles(on(13 * 60 - 1).dated)).toContain('Esimerkkitapahtuma peruttu');
    expect(titles(on(13 * 60).dated)).not.toContain('Esimerkkitapahtuma peruttu');
  });
});

describe('ready-made lists', () => {
  const heading = (kind: string, code: string) => {
    const selection = listSelections(['espoo', 'kajaani', 'kuhmo'], context.coming, context.clock).find(
      (one) => one.kind === kind && one.code === code,
    );
    return selection && eventListView(context, selection);
  };

  it.each([
    ['when', 'today', 'Tänään su 22.11.2026', ['Ensi-ilta'], ['Esimerkkitapahtuma nayttely']],
    ['when', 'weekend', 'Viikonloppuna su 22.11.2026', ['Ensi-ilta'], ['Esimerkkitapahtuma nayttely']],
    [
      'municipality',
      'kajaani',
      'Kajaani: tapahtumat',
      ['Esimerkkitapahtuma viikoittain'],
      ['Esimerkkitapahtuma nayttely'],
    ],
    ['municipality', 'kuhmo', 'Kuhmo: tapahtumat', [], []],
    [
      'category',
      'museum',
      'Museot ja näyttelyt: tapahtumat',
      ['Esimerkkitapahtuma viikoittain'],
      ['Esimerkkitapahtuma nayttely'],
    ],
    ['audience', 'children', 'Lapsille: tapahtumat', ['Ensi-ilta'], []],
    ['outing', 'espoo-weekend-children', 'Espoo: lapsille ja perheille viikonloppuna su 22.11.2026', ['Ensi-ilta'], []],
    ['outing', 'kajaani-weekend-children', 'Kajaani: lapsille ja perheille viikonloppuna su 22.11.2026', [], []],
    [
      'month',
      '2026-12',
      'Joulukuu 2026: tapahtumat',
      ['Esimerkkitapahtuma viikoittain', 'Ensi-ilta'],
      ['Esimerkkitapahtuma nayttely'],
    ],
  ])('%s %s is headed "%s" and holds what it says', (kind, code, title, dated, ongoing) => {
    const view = heading(kind, code);
    expect(view?.title).toBe(title);
    expect(titles(view?.dated ?? [])).toEqual(dated);
    expect(titles(view?.ongoing ?? [])).toEqual(ongoing);
  });

  it('shows on a card of a month only that month’s times', () => {
    expect(
      heading('month', '2026-12')
        ?.dated.at(1)
        ?.times.map((time) => time.text),
    ).toEqual(['la 5.12. klo 18.00']);
  });

  it('exist for every town, also without events, and lead on from there', () => {
    expect(heading('municipality', 'kuhmo')?.waysOn.map((link) => link.href)).toEqual([
      '/tapahtumat/',
      '/kohteet/',
      '/kortti/jakajat/',
    ]);
  });

  it('lead from a town to this weekend for children there, and back', () => {
    expect(heading('municipality', 'espoo')?.beside?.href).toBe('/tapahtumat/espoo-weekend-children/');
    const outing = heading('outing', 'espoo-weekend-children');
    expect(outing?.beside?.href).toBe('/tapahtumat/espoo/');
    expect(outing?.waysOn[0]).toEqual({ href: '/tapahtumat/espoo/', text: 'Espoo: kaikki tapahtumat' });
    // Next weekend the page leads to the same question by the reader's clock.
    expect(outing?.finder).toMatchObject({
      href: '/tapahtumat/?municipality=espoo&audience=children&audience=families&when=weekend',
      from: TODAY,
      until: TODAY,
    });
  });

  it('name the days for which a list about days is true, and lead to the same question by the reader’s clock', () => {
    expect(heading('when', 'today')?.finder).toMatchObject({
      href: '/tapahtumat/?when=today',
      from: TODAY,
      until: TODAY,
    });
  });
});

describe('a list longer than a page', () => {
  const when = { dates: [{ date: '2026-12-05', start: '18:00' }] };
  const many = Array.from({ length: PAGE_SIZE + 1 }, (_, i) =>
    makeEvent({ slug: `tapahtuma-${i}`, venue: 'esimerkkiteatteri' }, when),
  );
  const full = viewContext({ ...FIXTURE, events: many }, 'sv', clockOn(TODAY));

  it('goes on on a second page, at an address of its own', () => {
    expect(pageCount(ALL_EVENTS, full)).toBe(2);
    expect(listPath(full, ALL_EVENTS, 2)).toBe('/sv/tapahtumat/2/');
    expect(listPath(full, { kind: 'category', code: 'music' }, 2)).toBe('/sv/tapahtumat/music/2/');
  });

  it('carries the ends of the events it counts but does not show, and says no number when they are too many', () => {
    expect(eventListView(full, ALL_EVENTS).endsElsewhere).toEqual([endOf(many[PAGE_SIZE] as Event)]);
    const huge = Array.from({ length: COUNTED_AT_MOST + 1 }, (_, i) =>
      makeEvent({ slug: `tapahtuma-${i}`, venue: 'esimerkkiteatteri' }, when),
    );
    const view = eventListView(viewContext({ ...FIXTURE, events: huge }, 'fi', clockOn(TODAY)), ALL_EVENTS);
    expect(view.count).toBeUndefined();
    expect(view.endsElsewhere).toEqual([]);
  });

  it('holds every event once, and says the whole number only on the first page', () => {
    const pages = [1, 2].map((page) => eventListView(full, ALL_EVENTS, page));
    const ids = pages.flatMap((page) => page.dated.map((card) => card.id));
    expect(new Set(ids).size).toBe(PAGE_SIZE + 1);
    expect(ids).toHaveLength(PAGE_SIZE + 1);
    expect(pages.map((page) => page.count)).toEqual([PAGE_SIZE + 1, undefined]);
    expect(pages.map((page) => page.head.title)).toEqual(['Evenemang', 'Evenemang, sida 2/2']);
    expect(pages[0]?.next?.href).toBe('/sv/tapahtumat/2/');
    expect(pages[1]?.previous?.href).toBe('/sv/tapahtumat/');
  });
});
