import { CONTENT_LANGUAGES } from '#domain/localized.ts';
import type { ImportedTexts } from '../imported-event.ts';

/**
 * Texts by language out of whatever a source has in the field: a group by language, or one text in Finnish. A text that
 * only repeats another language's is dropped: machines copy them, and nobody is served.
 */
export function localizedParts(value: unknown, clean: (text: string) => string): ImportedTexts {
  if (typeof value === 'string') return withoutEmpty({ fi: clean(value) });
  if (typeof value !== 'object' || value === null) return {};
  const group = value as Record<string, unknown>;
  const own = CONTENT_LANGUAGES.map((language) => {
    const text = group[language];
    return [language, typeof text === 'string' ? clean(text) : ''] as const;
  });
  const fi = own.find(([language]) => language === 'fi')?.[1];
  return withoutEmpty(Object.fromEntries(own.filter(([language, text]) => language === 'fi' || text !== fi)));
}

function withoutEmpty(texts: ImportedTexts): ImportedTexts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
