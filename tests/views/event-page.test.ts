import { describe, expect, it } from 'vitest';
import type { Event } from '#domain/event.ts';
import { endOf } from '#domain/event.ts';
import type { Locale } from '#i18n/locales.ts';
import { sentenceText } from '#i18n/sentence.ts';
import { type EventPageView, eventPageView } from '#views/event-page.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, makeEvent, TODAY } from '../support/catalogue-fixture.ts';

function pageOf(event: Event, locale: Locale = 'fi', day = TODAY): EventPageView {
  const context = viewContext(FIXTURE, locale, clockOn(day));
  const venue = context.venues.get(event.venue);
  if (!venue) throw new Error(`No venue ${event.venue} in the fixture`);
  return eventPageView(event, venue, context);
}

const event = (slug: string): Event => {
  const found = FIXTURE.events.find((one) => one.slug === slug);
  if (!found) throw new Error(`No event ${slug} in the fixture`);
  return found;
};

describe('the page of an event', () => {
  it('says what, when with the year, where, what the card gives and how to get the ticket', () => {
    const page = pageOf(event('ensi-ilta'));
    expect(page.title.text).toBe('Ensi-ilta');
    expect(page.times.map((time) => time.text)).toEqual(['su 22.11.2026 klo 18.00–20.00', 'la 5.12.2026 klo 18.00']);
    expect(page.place.address).toBe('Esimerkkikatu 1, 02100 Espoo');
    expect(page.benefit).toBe('Ilmainen Kaikukortilla');
    expect(page.tickets?.title).toBe('Näin saat lipun');
    expect(page.tickets?.steps.length).toBeGreaterThan(0);
    expect(page.tickets?.steps.flat().some((part) => part.href === 'tel:+3589123456')).toBe(true);
  });

  it('puts the status first, with what it means, and offers no ticket to what is cancelled', () => {
    const page = pageOf(event('peruttu'));
    expect(page.status).toMatchObject({
      code: 'cancelled',
      meaning: 'Tapahtumaa ei järjestetä. Lippua ei tarvitse hakea.',
    });
    expect(page.benefit).toBeUndefined();
    expect(page.tickets).toBeUndefined();
    expect(page.times).toHaveLength(1);
  });

  it('marks one time that is full when the others are not', () => {
    const statuses = pageOf(event('viikoittain')).times.map((time) => time.status);
    expect(statuses.filter(Boolean)).toHaveLength(1);
    expect(statuses.indexOf(statuses.find(Boolean))).toBe(1);
  });

  it('strikes the times that do not hold: of what is cancelled or moved, and the single one that is off', () => {
    expect(pageOf(event('peruttu')).times.map((time) => time.isOff)).toEqual([true]);
    const moved = makeEvent(
      { slug: 'siirretty', venue: 'esimerkkiteatteri', status: 'postponed' },
      { dates: [{ date: '2026-12-05', start: '18:00' }] },
    );
    expect(pageOf(moved).times.map((time) => time.isOff)).toEqual([true]);
    const oneOff = makeEvent(
      { slug: 'yksi-peruttu', venue: 'esimerkkiteatteri' },
      {
        dates: [
          { date: '2026-12-05', status: 'cancelled' },
          { date: '2026-12-06' },
          { date: '2026-12-07', status: 'full' },
        ],
      },
    );
    expect(pageOf(oneOff).times.map((time) => time.isOff)).toEqual([true, undefined, undefined]);
  });

  it('says when it is over, so that the page can take back its offer by itself', () => {
    expect(pageOf(event('ensi-ilta')).endsAt).toBe(endOf(event('ensi-ilta')));
  });

  it('plans no trip to a time that does not hold', () => {
    const dates = [
      { date: '2026-12-05', start: '18:00', status: 'postponed' },
      { date: '2026-12-06', start: '19:00' },
    ] as const;
    const next = pageOf(makeEvent({ slug: 'osin', venue: 'esimerkkiteatteri' }, { dates: [...dates] }));
    expect(next.gettingThere.route?.by).toBe('perillä viimeistään su 6.12. klo 19.00');
    for (const status of ['cancelled', 'postponed'] as const) {
      const off = makeEvent({ slug: status, venue: 'esimerkkiteatteri', status }, { dates: [...dates] });
      expect(pageOf(off).gettingThere.route?.href).not.toContain('time=');
      expect(pageOf(off).gettingThere.route?.by).toBeUndefined();
    }
  });

  it('leaves past times out, and when all are past says so, leads on and stays out of search engines', () => {
    expect(pageOf(event('ensi-ilta'), 'fi', '2026-11-23').times).toHaveLength(1);
    const past = pageOf(event('mennyt'));
    expect(past.times).toEqual([]);
    expect(past.tickets).toBeUndefined();
    expect(past.head.noindex).toBe(true);
    expect(past.ended.links.map((link) => link.href)).toEqual(['/tapahtumat/espoo/', '/tapahtumat/']);
  });

  it('plans the trip to the next time that is on, in the planner that knows the area', () => {
    const { route } = pageOf(event('ensi-ilta')).gettingThere;
    const next = event('ensi-ilta').occurrences[0];
    expect(route?.href).toBe(
      `https://reittiopas.hsl.fi/reitti/-/Esimerkkiteatteri%3A%3A60.17878%2C24.79478?time=${(next?.startsAt ?? 0) * 60}&arriveBy=true&locale=fi`,
    );
    expect(route?.by).toBe('perillä viimeistään su 22.11. klo 18.00');
    expect(pageOf(event('viikoittain')).gettingThere.route?.href).toBe(
      'https://opas.matka.fi/?to=Esimerkkitie%202%2C%20Kajaani&locale=fi',
    );
  });

  it('names what is known, what is not and what to ask about access', () => {
    const known = makeEvent(
      {
        slug: 'esteeton',
        venue: 'esimerkkiteatteri',
        accessibility: { lift: 'yes', 'accessible-wc': 'no', 'induction-loop': 'ask' },
      },
      { dates: [{ date: '2026-12-05' }] },
    );
    const lines = pageOf(known).accessibility.lines;
    expect(lines.map((line) => line.answer)).toEqual(['yes', 'no', 'ask']);
    expect(lines[0]?.text).toBe('hissi.');
    expect(lines[2]?.text).toContain('induktiosilmukka');
    expect(lines[2]?.text).toContain('opaskoira');
    expect(pageOf(event('ensi-ilta')).accessibility.lines).toEqual([
      { answer: 'unknown', text: 'Esteettömyydestä ei ole vielä tietoa. Kysy kohteesta ennen lähtöä.' },
    ]);
  });

  it('says in the reader’s language that the text is only in Finnish, and marks it', () => {
    const page = pageOf(event('peruttu'), 'sv');
    expect(page.untranslated).toBe('Den här texten finns bara på finska.');
    expect(page.title.lang).toBe('fi');
    expect(pageOf(event('peruttu'), 'fi').untranslated).toBeUndefined();
  });

  it('says nothing about translation where everything is translated', () => {
    const translated = makeEvent(
      { slug: 'kaannetty', venue: 'esimerkkiteatteri', title: { fi: 'A', sv: 'B' }, summary: { fi: 'A', sv: 'B' } },
      { dates: [{ date: '2026-12-05' }] },
    );
    expect(pageOf(translated, 'sv').untranslated).toBeUndefined();
    expect(pageOf(translated, 'sv').title).toEqual({ text: 'B' });
  });

  it('bears the word Esimerkki in every language when it is made up, and stays out of search engines', () => {
    const example = makeEvent(
      { slug: 'keksitty', venue: 'esimerkkiteatteri', example: true },
      { dates: [{ date: '2026-12-05' }] },
    );
    for (const locale of ['fi', 'sv', 'en'] as const) {
      const page = pageOf(example, locale);
      expect(page.head.exampleNotice).toContain('Esimerkki');
      expect(page.head.noindex).toBe(true);
    }
  });

  it('takes readers of a moved listing to its new address', () => {
    const moved = makeEvent(
      { slug: 'muuttanut', venue: 'esimerkkiteatteri', movedTo: 'esimerkkimuseo/uusi' },
      { dates: [{ date: '2026-12-05' }] },
    );
    expect(pageOf(moved, 'en').head.movedTo).toBe('/en/tapahtumat/esimerkkimuseo/uusi/');
  });

  it('says age, language, duration and price in words', () => {
    const told = makeEvent(
      {
        slug: 'tiedot',
        venue: 'esimerkkiteatteri',
        ages: { min: 7, max: 12 },
        languages: ['fi', 'sv'],
        durationMinutes: 90,
        price: { fi: '12/8 €' },
      },
      { dates: [{ date: '2026-12-05' }] },
    );
    const facts = Object.fromEntries(pageOf(told).facts.map(({ label, value }) => [label, value.text]));
    expect(facts).toMatchObject({ Ikä: '7–12-vuotiaille', Kieli: 'suomi ja ruotsi', 'Hinta ilman korttia': '12/8 €' });
    expect(facts['Kesto']).toContain('30');
  });

  it('covers every event of the fixture in every language without a gap', () => {
    expect(FIXTURE.events.length).toBeGreaterThan(0);
    for (const one of FIXTURE.events) {
      const page = pageOf(one, 'en');
      expect(page.times.length > 0 || page.period !== undefined).toBe(endOf(one) > clockOn(TODAY).now);
      for (const step of page.tickets?.steps ?? []) expect(sentenceText(step)).not.toBe('');
    }
  });
});
