import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerFault } from '#content-layer/answer-fault.ts';
import { event } from '#content-layer/schema/event.ts';
import { venue } from '#content-layer/schema/venue.ts';

describe('says what is wrong with a single answer, as a form needs it', () => {
  test('an empty list', () => {
    expect(answerFault(venue.shape.categories, [], 'fi')).toBe(
      'Luettelo on tyhjä. Tarvitaan vähintään yksi. Lisää luetteloon ainakin yksi kohta, tai poista koko tieto, jos se ei ole pakollinen.',
    );
  });

  test('a Finnish date', () => {
    expect(answerFault(event.shape.checked, '5.12.2026', 'en')).toBe(
      '“5.12.2026” is not a date that can be read. Did you mean: 2026-12-05? Write year, month and day with dashes, for example 2027-03-12.',
    );
  });

  test('nothing when it is right', () => {
    expect(answerFault(event.shape.title, 'Talvikonsertti', 'sv')).toBeUndefined();
  });
});

/** The files that a file loads when it runs, itself included: imports of types are gone by then. */
function loads(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.ts')) return seen;
  for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(/^import ([^;]*?) from '([^']+)'/gm)) {
    const isTypeOnly = names.startsWith('type ') || /^\{\s*(type \w+,?\s*)+\}$/.test(names);
    if (!isTypeOnly) loads(resolve(file, from), seen);
  }
  return seen;
}

function resolve(file: string, from: string): string {
  if (from.startsWith('.')) return path.join(path.dirname(file), from);
  return from.startsWith('#') ? `src/${from.slice(1)}` : from;
}

test('schema and messages run in a browser: nothing of Node and no disk below them', () => {
  const folder = 'src/content-layer/schema';
  const entries = [...readdirSync(folder).map((name) => `${folder}/${name}`), 'src/content-layer/answer-fault.ts'];
  expect(entries.length).toBeGreaterThan(20);
  const loaded = new Set(entries.flatMap((entry) => [...loads(entry)]));
  expect(loaded).toContain('src/domain/opening-hours.ts');
  const packages = [...loaded].filter((name) => !name.startsWith('src/'));
  expect(packages.sort()).toEqual(['zod']);
});
