import { onceEach } from '#domain/once-each.ts';
import { LOCALES, type Locale } from './locales.ts';

/** A text with `{placeholders}`; with plural forms it is chosen by the parameter `count` (CLDR categories). */
export type Text = string | { readonly one: string; readonly other: string };

/** One text in every locale, with a note for translators on where it stands and for whom. */
export type StringEntry = { readonly about: string } & { readonly [L in Locale]: Text };

export type StringTable = { readonly [key: string]: StringEntry };

/** Texts of one locale: what an island gets, so that a page does not carry the other languages. */
export type LocaleStrings<T extends StringTable = StringTable> = { readonly [K in keyof T]: Text };

export type Params = Readonly<Record<string, string | number>>;

export type Translate<T extends StringTable = StringTable> = (key: keyof T & string, params?: Params) => string;

/** Declares a table of texts. The types make a missing language or note an error. */
export function defineStrings<const T extends StringTable>(table: T): T {
  return table;
}

/** The texts of one locale. */
export function pickStrings<T extends StringTable>(table: T, locale: Locale): LocaleStrings<T> {
  return Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, entry[locale]])) as LocaleStrings<T>;
}

/**
 * A function from key and parameters to text. Throws on an unknown key or a placeholder without a value:
 * both are mistakes of ours, never of content.
 *
 * @example translator({ n: { one: '{count} tapahtuma', other: '{count} tapahtumaa' } }, 'fi')('n', { count: 2 }) // => '2 tapahtumaa'
 */
export function translator<T extends StringTable>(strings: LocaleStrings<T>, locale: Locale): Translate<T> {
  let plural: Intl.PluralRules | undefined;
  // Texts and, in turn, names of values; each text is asked for thousands of times.
  const cuts = new Map<string, readonly string[]>();
  const pluralOf = (count: number) => {
    plural ??= new Intl.PluralRules(LOCALES[locale].tag);
    return plural.select(count);
  };
  return (key, params = {}) => {
    const entry: Text | undefined = strings[key];
    if (entry === undefined) throw new Error(`No text "${key}" in locale ${locale}`);
    const text =
      typeof entry === 'string' ? entry : entry[pluralOf(Number(params['count'])) === 'one' ? 'one' : 'other'];
    const parts = cuts.get(text) ?? text.split(/\{(\w+)\}/);
    cuts.set(text, parts);
    return parts.reduce((before, part, at) => {
      if (at % 2 === 0) return before + part;
      const value = params[part];
      if (value === undefined) throw new Error(`Text "${key}" (${locale}) needs a value for {${part}}`);
      return before + value;
    });
  };
}

/** Tables are constants: each is gone through once for a locale, however many pages ask. */
const translated = onceEach((table: StringTable, locale: Locale) => translator(pickStrings(table, locale), locale));

/** {@link translator} over a whole table. */
export const translate = <T extends StringTable>(table: T, locale: Locale): Translate<T> =>
  translated(table, locale) as Translate<T>;
