import { dateTexts } from '#i18n/date-texts.ts';
import { formatMonth } from '#i18n/dates.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { sectionPath } from '#i18n/routes.ts';
import { DATE_STRINGS } from '#i18n/strings/dates.ts';
import { TAKE_ALONG_STRINGS } from '#i18n/strings/take-along.ts';
import { translate } from '#i18n/strings.ts';

/** Where the words go; in the file as it is written they are none. */
const PLACE = 'WORDS = {};';
const MONTHS = Array.from({ length: 12 }, (_, at) => `2000-${String(at + 1).padStart(2, '0')}`);

/**
 * The worker as it is published: with its words, and without its comments, since each byte is paid for by somebody.
 *
 * @param worker the text of `public/offline.js`; without the place for the words it is an error
 */
export function workerText(worker: string): string {
  const words = LOCALE_CODES.map((locale) => {
    const day = String(DATE_STRINGS['date.full'][locale]);
    const t = dateTexts(locale);
    return [
      LOCALES[locale].tag,
      {
        notice: translate(TAKE_ALONG_STRINGS, locale)('along.notice', { day }),
        ...(day.includes('{month}') && { months: MONTHS.map((month) => formatMonth(month, t).replace(/ \d+$/, '')) }),
        page: sectionPath(locale, 'takeAlong'),
      },
    ];
  });
  if (!worker.includes(PLACE)) throw new Error('The worker has no place for its words');
  return worker
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(PLACE, `WORDS = ${JSON.stringify(Object.fromEntries(words))};`);
}
