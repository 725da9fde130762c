// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import EventCard from '#components/event/EventCard.tsx';
import { summarise } from '#domain/event-summary.ts';
import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/strings.ts';
import { CARD_STRINGS } from '#views/card-strings.ts';
import { eventCardView } from '#views/event-card-view.ts';
import { clockOn, FIXTURE, TODAY } from '../support/catalogue-fixture.ts';

function draw(slug: string, locale: Locale = 'fi', day = TODAY, example = false): HTMLLIElement {
  const event = FIXTURE.events.find((one) => one.slug === slug);
  const venue = FIXTURE.venues.find((one) => one.id === event?.venue);
  if (!event || !venue) throw new Error(`No event ${slug} in the fixture`);
  const view = eventCardView(
    { ...summarise(event, venue, locale), example },
    {
      locale,
      clock: clockOn(day),
      t: translate(CARD_STRINGS, locale),
      municipalityNames: { espoo: 'Espoo', kajaani: 'Kajaani' },
    },
  );
  const list = document.createElement('ul');
  render(<EventCard view={view} />, list);
  const card = list.querySelector('li');
  if (!card) throw new Error('The card drew no list item');
  return card;
}

const paragraphs = (card: Element) => [...card.querySelectorAll('p')].map((p) => p.textContent?.trim());

describe('the card of an event', () => {
  it('reads what, when, where, what the card gives, in that order', () => {
    const card = draw('ensi-ilta');
    expect(card.querySelector('h3')?.textContent).toBe('Ensi-ilta');
    expect(paragraphs(card)).toEqual([
      'su 22.11. klo 18.00–20.00 la 5.12. klo 18.00',
      'Esimerkkiteatteri, Espoo',
      'Ilmainen Kaikukortilla · Ei tarvitse varata · Lapset ilmaiseksi',
    ]);
  });

  it('is one link, to the event’s page in the reader’s language', () => {
    const links = draw('ensi-ilta', 'sv').querySelectorAll('a');
    expect([...links].map((a) => a.getAttribute('href'))).toEqual(['/sv/tapahtumat/esimerkkiteatteri/ensi-ilta/']);
  });

  it('begins with the status when the event is off, and promises nothing', () => {
    const card = draw('peruttu');
    expect(card.querySelector('h3')?.textContent).toMatch(/^Peruttu /i);
    expect(card.textContent).not.toContain('Ilmainen');
  });

  it('names up to three times, then says that there are more', () => {
    const card = draw('viikoittain');
    expect(card.querySelectorAll('time')).toHaveLength(3);
    expect(card.textContent).toContain('lisää aikoja tapahtuman sivulla');
    expect(draw('viikoittain', 'fi', '2026-12-20').textContent).not.toContain('lisää aikoja tapahtuman sivulla');
  });

  it('says behind a time that it is off, so that the next time is not taken for it', () => {
    const times = [...draw('viikoittain').querySelectorAll('time')];
    const off = times.filter((time) => time.querySelector('b'));
    expect(off.length).toBeGreaterThan(0);
    for (const time of off) expect(time.textContent).toMatch(/\d (peruttu|siirretty|täynnä)$/i);
  });

  it('carries the end of the event and of each time, for the expiry script', () => {
    const card = draw('ensi-ilta');
    const ends = [...card.querySelectorAll<HTMLElement>('time')].map((time) => Number(time.dataset['e']));
    expect(ends).toHaveLength(2);
    expect(Number(card.dataset['e'])).toBe(Math.max(...ends));
    expect(card.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-22T18:00:00+02:00');
  });

  it('gives an ongoing offer its period and hours', () => {
    expect(paragraphs(draw('nayttely'))[0]).toMatch(/^1\.9\.2026–28\.2\.2027, ti–su 11–17/);
  });

  it('marks a title that is not in the reader’s language, and nothing else', () => {
    const card = draw('peruttu', 'sv');
    expect([...card.querySelectorAll('[lang]')].map((element) => element.textContent)).toEqual([
      'Esimerkkitapahtuma peruttu',
    ]);
  });

  it('bears the word Esimerkki in every language when it is made up', () => {
    for (const locale of ['fi', 'sv', 'en'] as const)
      expect(draw('ensi-ilta', locale, TODAY, true).textContent).toContain('Esimerkki');
  });

  it('hides its drawing from assistive technology', () => {
    expect(draw('ensi-ilta').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
