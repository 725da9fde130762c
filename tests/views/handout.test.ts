import { describe, expect, it } from 'vitest';
import type { TextPage } from '#domain/page.ts';
import type { Locale } from '#i18n/locales.ts';
import { handoutView } from '#views/handout.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, TODAY } from '../support/catalogue-fixture.ts';

const ORIGIN = 'https://kaiku.example';
const inLocale = (locale: Locale, pages: readonly TextPage[]) =>
  viewContext({ ...FIXTURE, pages }, locale, clockOn(TODAY));

describe('the hand-out about the card', () => {
  const body = { html: '<h2>Näin saat lipun</h2>', text: 'Näin saat lipun' };
  const sheet: TextPage = {
    id: 'card-sheet',
    language: 'fi',
    title: 'Näin käytät Kaikukorttia',
    description: 'Yhden sivun ohje.',
    body: { fi: body, sv: body, en: body },
    sources: [],
    checked: '2026-11-01',
  };

  it('has whole addresses, the day of its facts, and a way back; search engines leave it alone', () => {
    const view = handoutView(inLocale('fi', [sheet]), ORIGIN);
    expect(view.home).toBe(`${ORIGIN}/`);
    expect(view.checked).toContain('1.11.2026');
    expect(view.checked).toContain('kaiku.example/kortti/');
    expect(view.back).toBe('/ammattilaisille/');
    expect(view.head).toMatchObject({ path: '/tuloste/kortti/', title: sheet.title, noindex: true });
  });

  it('is marked as Finnish where it is not translated', () => {
    const view = handoutView(inLocale('sv', [sheet]), ORIGIN);
    expect(view.home).toBe(`${ORIGIN}/sv/`);
    expect(view.body?.lang).toBe('fi');
  });

  it('says so when its file could not be read', () => {
    const view = handoutView(inLocale('en', []), ORIGIN);
    expect(view.body).toBeUndefined();
    expect(view.missing).not.toBe('');
    expect(view.head.title).not.toBe('');
  });
});
