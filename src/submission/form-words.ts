import { parseFinnishTime } from '#content-layer/finnish-time.ts';
import type { Issue } from '#content-layer/issue.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { dateTexts } from '#i18n/date-texts.ts';
import { formatDay } from '#i18n/dates.ts';
import type { Locale } from '#i18n/locales.ts';
import { LISTING_FORM_STRINGS } from '#i18n/strings/listing-form.ts';
import { translate } from '#i18n/strings.ts';
import type { Answers } from './answers.ts';

/** What was typed in a field of times, and how it reads as a whole time. */
function typedTime(
  field: string,
  answers: Answers,
  today: CivilDate,
): { readonly text: string; readonly whole: string } | undefined {
  const { from, until, clock, except } = answers;
  const row = /^dates-(\d+)$/.exec(field)?.[1];
  const text = row === undefined ? { from, until, clock, except }[field] : answers.dates[Number(row)]?.text;
  return text === undefined ? undefined : { text, whole: field === 'clock' ? `${today} ${text}` : text };
}

/**
 * The words of an issue where those of the content check speak of lines and keys of a file, which nobody sees here; nothing
 * where they say it well.
 */
export function formWords(
  { rule }: Pick<Issue, 'rule'>,
  field: string,
  answers: Answers,
  locale: Locale,
  today: CivilDate,
): string | undefined {
  const t = translate(LISTING_FORM_STRINGS, locale);
  switch (rule) {
    case 'missing-key':
    case 'when-one':
      return t(field === 'tickets-channels' ? 'form.channels.needed' : 'form.needed');
    case 'tickets-missing':
    case 'channels-missing':
      return t('form.channels.needed');
    case 'date-format':
    case 'date-nonexistent':
    case 'time-format': {
      const typed = typedTime(field, answers, today);
      if (!typed) return undefined;
      const read = parseFinnishTime(typed.whole, today);
      if ('fault' in read && read.fault === 'weekday')
        return t('form.weekday-wrong', { date: formatDay(read.date, dateTexts(locale)) });
      return t('form.not-understood', { text: typed.text });
    }
    default:
      return undefined;
  }
}
