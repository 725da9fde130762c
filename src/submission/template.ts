import { markdownText } from '#content-layer/listing-text.ts';
import { addDays, type CivilDate } from '#domain/civil-date.ts';
import type { Locale } from '#i18n/locales.ts';
import { LISTING_FORM_STRINGS } from '#i18n/strings/listing-form.ts';
import { translate } from '#i18n/strings.ts';

/** Where the template lies on the site, for those who write a file themselves. */
export function templatePath(locale: Locale): string {
  return `/data/ilmoita/malli-${locale}.md`;
}

const EXAMPLE = {
  fi: {
    title: 'Esimerkki: talvikonsertti',
    summary: 'Esimerkkikuoro laulaa talven lauluja.',
    place: 'Iso sali',
    body: 'Tervetuloa! Tämä on esimerkki.',
  },
  sv: {
    title: 'Exempel: vinterkonsert',
    summary: 'Exempelkören sjunger vinterns sånger.',
    place: 'Stora salen',
    body: 'Välkommen! Detta är ett exempel.',
  },
  en: {
    title: 'Example: winter concert',
    summary: 'The example choir sings songs of winter.',
    place: 'Great hall',
    body: 'Welcome! This is an example.',
  },
} as const;

/**
 * A file of an event that the content check accepts, with an example in every entry and the question of the form above it.
 *
 * @param today the example lies a month ahead
 */
export function templateText(locale: Locale, today: CivilDate): string {
  const t = translate(LISTING_FORM_STRINGS, locale);
  const { body, place, title, summary } = EXAMPLE[locale];
  const data = {
    title,
    summary,
    categories: ['music'],
    audience: ['families'],
    languages: ['fi'],
    duration: '90',
    place,
    price: '12/8 €',
    when: { dates: [{ date: addDays(today, 30), start: '18:00', end: '19:30' }] },
    tickets: { quota: '20' },
    accessibility: { 'induction-loop': 'yes' },
    website: 'https://www.example.com/',
    sources: [{ name: t('form.source'), date: today }],
    checked: today,
  };
  const asked: Readonly<Record<string, string>> = {
    title: t('form.name'),
    summary: t('form.summary'),
    categories: t('form.categories'),
    audience: t('form.audience'),
    languages: t('form.languages'),
    duration: t('form.duration'),
    place: t('form.place'),
    price: t('form.price'),
    when: t('form.when'),
    tickets: t('form.tickets.differ'),
    accessibility: t('form.access'),
    website: t('form.website'),
  };
  return markdownText(data, body).replace(/^([a-z]+):/gm, (line, key: string) =>
    asked[key] ? `# ${asked[key]}\n${line}` : line,
  );
}
