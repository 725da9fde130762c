import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { professionalsView } from '#views/professionals-page.ts';
import { programmePages, programmeScopes } from '#views/programme/programme-scopes.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, TODAY } from '../support/catalogue-fixture.ts';

const inLocale = (locale: (typeof LOCALE_CODES)[number]) => viewContext(FIXTURE, locale, clockOn(TODAY));

describe('what is ready on the professionals’ page', () => {
  it('is there for every town and network of the catalogue, once', () => {
    const { rows } = professionalsView(inLocale('fi'));
    expect(rows.map(({ name }) => name)).toEqual(programmeScopes(inLocale('fi')).map(({ name }) => name));
    expect(rows.find(({ name }) => name === 'Kajaani')).toEqual({
      name: 'Kajaani',
      all: '/tuloste/kajaani/',
      adults: '/tuloste/kajaani/ilman-lapsia/',
      screen: '/naytto/kajaani/',
    });
    expect(new Set(rows.map(({ screen }) => screen)).size).toBe(rows.length);
  });

  it.each(LOCALE_CODES)('leads to pages that are made, in the reader’s language: %s', (locale) => {
    const context = inLocale(locale);
    const prefix = locale === 'fi' ? '' : `/${locale}`;
    const { rows, links } = professionalsView(context);
    expect(rows.flatMap(({ all, adults }) => [all, adults]).sort()).toEqual(
      programmePages(context)
        .map(({ path }) => `${prefix}/tuloste/${path}/`)
        .sort(),
    );
    expect(links.map(({ href }) => href)).toEqual([`${prefix}/tuloste/kortti/`, `${prefix}/tietoa/avoin-data/`]);
    expect(links.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});
