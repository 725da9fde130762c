import type { GuideLanguage } from '#domain/guide-languages.ts';

/** Words of ours on the page of a guide, in its own language. */
export interface GuideTexts {
  /** The language's own name for itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Before a day: nobody who knows the language has read the translation; it was made on that day. */
  readonly unreviewed: string;
  /** Before a day: somebody has. */
  readonly reviewed: string;
  /** Heading of the Finnish words. */
  readonly words: string;
  /** Name of the links to the same in other languages. */
  readonly languages: string;
  /** Link to the site. */
  readonly site: string;
}

/** Translators: not read by a native speaker yet, like the pages themselves (`reviewed` in their files). */
export const GUIDE_TEXTS: Readonly<Record<GuideLanguage, GuideTexts>> = {
  ru: {
    name: 'Русский',
    dir: 'ltr',
    unreviewed: 'Перевод ещё не проверен человеком. Дата текста:',
    reviewed: 'Перевод проверен:',
    words: 'Слова на сайте',
    languages: 'На других языках',
    site: 'На главную страницу (на финском)',
  },
  uk: {
    name: 'Українська',
    dir: 'ltr',
    unreviewed: 'Переклад ще не перевірила людина. Дата тексту:',
    reviewed: 'Переклад перевірено:',
    words: 'Слова на сайті',
    languages: 'Іншими мовами',
    site: 'На головну сторінку (фінською)',
  },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    unreviewed: 'لم يراجع أحد هذه الترجمة بعد. تاريخ النص:',
    reviewed: 'تمت مراجعة الترجمة:',
    words: 'كلمات في الموقع',
    languages: 'بلغات أخرى',
    site: 'إلى الصفحة الرئيسية (بالفنلندية)',
  },
  so: {
    name: 'Soomaali',
    dir: 'ltr',
    unreviewed: 'Turjumaadda weli qof ma hubin. Taariikhda qoraalka:',
    reviewed: 'Turjumaadda waa la hubiyay:',
    words: 'Erayada bogga',
    languages: 'Luqado kale',
    site: 'Bogga hore (af Finnish)',
  },
  et: {
    name: 'Eesti',
    dir: 'ltr',
    unreviewed: 'Tõlget ei ole inimene veel kontrollinud. Teksti kuupäev:',
    reviewed: 'Tõlge on kontrollitud:',
    words: 'Sõnad sellel saidil',
    languages: 'Teistes keeltes',
    site: 'Avalehele (soome keeles)',
  },
};
