import type { Status } from '#domain/vocabulary.ts';

const MARKS: readonly (readonly [Status, RegExp])[] = [
  ['cancelled', /^\s*[([]?\s*(?:peruttu|peruutettu|inställt|inställd|cancelled|canceled)\s*[)\]]?\s*[:!–-]?\s*/iu],
  ['full', /^\s*[([]?\s*(?:täynnä|loppuunmyyty|loppuunvarattu|fullbokat|sold out)\s*[)\]]?\s*[:!–-]?\s*/iu],
];
const AT_END = /\s*[([]\s*(?:peruttu|peruutettu|inställt|cancelled)\s*[)\]]\s*$/iu;

/** What a title says in front of itself, or behind, of how it stands: "PERUTTU: Konsertti". Nothing is taken from within. */
export function statusInTitle(title: string): { readonly title: string; readonly status?: Status } {
  for (const [status, mark] of MARKS) {
    const rest = title.replace(mark, '');
    // "Inställt" alone is a title like any other.
    if (rest !== title && rest !== '') return { title: rest, status };
  }
  const rest = title.replace(AT_END, '');
  return rest !== title && rest !== '' ? { title: rest, status: 'cancelled' } : { title };
}
