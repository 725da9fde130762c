import { expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { sectionPath } from '#i18n/routes.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { kindOf } from '../support/page-kinds.ts';

/** WCAG 3.2.6: the same help in the same place. Pages that have none, and why. */
const WITHOUT: Readonly<Record<string, RegExp>> = {
  'sheets to print': /^tuloste/,
  'a screen on a wall, which nobody can press': /^naytto/,
  'frames within pages of others': /^upota/,
  'guides in other languages: whom to ask is a part of their text': /^kortti\/(?:ru|uk|ar|so|et)$/,
};

const pages = [...readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values()].map(({ path, html, locale }) => ({
  path,
  html,
  locale,
  kind: kindOf(path),
}));
const isWithout = (kind: string) => Object.values(WITHOUT).some((pattern) => pattern.test(kind));
/** What stands between the end of the main part and the footer. */
const betweenOf = (html: string) =>
  html.slice(html.lastIndexOf('</main>') + '</main>'.length, html.lastIndexOf('<footer'));

test('every kind that has no help is one that was meant', () => {
  for (const [why, pattern] of Object.entries(WITHOUT))
    expect(pages.filter(({ kind }) => pattern.test(kind)).length, why).toBeGreaterThan(0);
  expect(pages.filter(({ kind }) => !isWithout(kind)).length).toBeGreaterThan(1000);
});

test.each(LOCALE_CODES)(
  'in %s the help stands right after the main part of every page, in the same words',
  (locale) => {
    const own = pages.filter((page) => page.locale === locale && !isWithout(page.kind));
    expect(own.length).toBeGreaterThan(300);
    const [first] = own;
    const help = betweenOf(first?.html ?? '').trim();
    expect(help).toMatch(/^<aside class="help" aria-labelledby="help">/);
    expect(help).toContain(`href="${sectionPath(locale, 'issuers')}"`);
    expect(own.filter(({ html }) => betweenOf(html).trim() !== help).map(({ path }) => path)).toEqual([]);
  },
);
