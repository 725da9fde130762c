import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { frameView } from '#views/frame.ts';
import { HOME_EVENTS, homeView } from '#views/home.ts';
import { issuerPageView } from '#views/issuer-page.ts';
import { notFoundParts } from '#views/not-found.ts';
import { pageTexts } from '#views/page-texts.ts';
import { reportView } from '#views/report-link.ts';
import { mapHref, routeHref } from '#views/route-links.ts';
import { textPageView } from '#views/text-page.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, makeVenue, TODAY } from '../support/catalogue-fixture.ts';

const context = viewContext(FIXTURE, 'fi', clockOn(TODAY));

describe('the home page', () => {
  it('offers the big choices and each town, and the next events', () => {
    const view = homeView(context);
    expect(view.choices.map((link) => link.text)).toEqual(['Tänään', 'Viikonloppuna', 'Lapsille', 'Oma kunta']);
    expect(view.municipalities.flatMap((group) => group.links.map((link) => link.href))).toEqual([
      '/tapahtumat/espoo/',
      '/tapahtumat/kajaani/',
      '/tapahtumat/kuhmo/',
    ]);
    expect(view.events[0]?.title.text).toBe('Ensi-ilta');
    expect(HOME_EVENTS).toBe(6);
  });

  it('says so and leads on to what there is, not to empty lists, when nobody has reported anything', () => {
    const view = homeView(viewContext({ ...FIXTURE, events: [] }, 'fi', clockOn(TODAY)));
    expect(view.isEmpty).toBe(true);
    expect(view.choices.map((link) => link.href)).toEqual(['/kohteet/', '/kortti/', '/kortti/jakajat/', '#town']);
    expect(view.waysOn.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the frame', () => {
  it('links to the same page in every language by the language’s own name', () => {
    const head = { locale: 'fi', path: '/kohteet/emma/', title: '', description: '' } as const;
    expect(frameView(head, context).languages).toEqual([
      { href: '/kohteet/emma/', name: 'Suomi', tag: 'fi', current: true },
      { href: '/sv/kohteet/emma/', name: 'Svenska', tag: 'sv', current: false },
      { href: '/en/kohteet/emma/', name: 'English', tag: 'en', current: false },
    ]);
  });

  it('tells the day of the build, and of examples only when there are some', () => {
    const head = { locale: 'fi', path: '/', title: '', description: '' } as const;
    expect(frameView(head, context).updated).toBe('Päivitetty 22.11.2026');
    expect(frameView(head, context).exampleSite).toBeUndefined();
    const withExamples = viewContext(
      { ...FIXTURE, venues: [makeVenue({ id: 'x', example: true })] },
      'fi',
      clockOn(TODAY),
    );
    expect(frameView(head, withExamples).exampleSite).toContain('Esimerkki');
  });
});

describe('pages of running text', () => {
  it('stand in Finnish, marked and with a sentence, where the language is missing', () => {
    const view = textPageView('card', viewContext(FIXTURE, 'en', clockOn(TODAY)));
    expect(view.body?.lang).toBe('fi');
    expect(view.body?.html, 'whose links lead on in the language of the reader').toContain('href="/en/kohteet/"');
    expect(view.untranslated).toBe('This text is available only in Finnish.');
    expect(textPageView('card', context).untranslated).toBeUndefined();
  });

  it('say so when their file could not be read', () => {
    const view = textPageView('privacy', context);
    expect(view.title).toBe('Tietosuoja');
    expect(view.missing).toBe('Tätä tekstiä ei saatu näkyviin. Kokeile myöhemmin uudelleen.');
  });

  it('list the services that give the card network by network', () => {
    expect(issuerPageView(context).groups.map((group) => [group.title, group.kinds.length])).toEqual([
      ['Espoo', 1],
      ['Kainuu', 0],
    ]);
  });

  it('answer an unknown address in every language', () => {
    expect(notFoundParts().map((part) => part.tag)).toEqual(LOCALE_CODES);
  });
});

describe('reporting a mistake', () => {
  const t = pageTexts('fi');

  it('is a mail with the page’s address, whatever its title holds', () => {
    const { href = '' } = reportView(
      'Kissa & koira?&cc=a@b.fi',
      'https://kaiku.example/kohteet/emma/',
      'palaute@kaiku.example',
      t,
    );
    const url = new URL(href);
    expect(url.protocol + url.pathname).toBe('mailto:palaute@kaiku.example');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.searchParams.get('subject')).toBe('Virhe sivulla: Kissa & koira?&cc=a@b.fi');
    expect(url.searchParams.get('body')).toContain('https://kaiku.example/kohteet/emma/');
  });

  it('asks to tell the venue when the site has no address for mail', () => {
    expect(reportView('Otsikko', 'https://kaiku.example/', undefined, t)).toEqual({
      text: 'Huomasitko virheen? Kerro siitä kohteelle.',
    });
  });
});

describe('the way there', () => {
  it('is not offered when only the town is known', () => {
    const town = {
      name: 'Talo',
      address: { locality: 'Kuhmo' },
      coordinates: { latitude: 64, longitude: 29, precision: 'approximate' },
    } as const;
    expect(routeHref(town, 'matka', 'fi')).toBeUndefined();
    expect(mapHref(town)).toBeUndefined();
  });

  it('speaks the reader’s language', () => {
    const exact = {
      name: 'Talo',
      address: {},
      coordinates: { latitude: 64, longitude: 29, precision: 'exact' },
    } as const;
    expect(routeHref(exact, 'matka', 'sv')).toBe('https://opas.matka.fi/reitti/-/Talo%3A%3A64%2C29?locale=sv');
  });
});
