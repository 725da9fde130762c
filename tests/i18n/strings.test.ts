import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '#i18n/locales.ts';
import type { StringEntry, Text } from '#i18n/strings.ts';

const ROOM = path.resolve(import.meta.dirname, '../../src/i18n');
const FILES = globSync('strings/**/*.ts', { cwd: ROOM });

/** Languages build these from different pieces: "5.12." needs no month name, and Finnish words need no Finnish beside. */
const OWN_PIECES = /^(date\.|range\.|time\.|hours\.|say\.)/;

const entries = (
  await Promise.all(
    FILES.map(async (file) => {
      const tables = Object.values((await import(path.join(ROOM, file))) as Record<string, unknown>);
      return tables.flatMap((table) =>
        Object.entries((table ?? {}) as Record<string, unknown>).filter(
          (pair): pair is [string, StringEntry] => typeof pair[1] === 'object' && pair[1] !== null && 'fi' in pair[1],
        ),
      );
    }),
  )
).flat();

const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
const placeholders = (text: Text) =>
  forms(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []));

describe('texts of the site', () => {
  it('are found', () => {
    expect(FILES.length).toBeGreaterThan(8);
    expect(entries.length).toBeGreaterThan(300);
  });

  it('are described to translators, every one of them', () => {
    expect(entries.filter(([, { about }]) => (about ?? '').trim().length < 3).map(([key]) => key)).toEqual([]);
  });

  it('are written in every language, without stray spaces', () => {
    const bad = entries.flatMap(([key, entry]) =>
      LOCALE_CODES.filter((locale) => forms(entry[locale]).some((text) => text === '' || /^ | $| {2}/.test(text))).map(
        (locale) => `${key} (${locale})`,
      ),
    );
    expect(bad).toEqual([]);
  });

  it('ask in no language for a value that Finnish does not use', () => {
    const strange = entries
      .filter(([key]) => !OWN_PIECES.test(key))
      .flatMap(([key, entry]) => {
        const known = placeholders(entry.fi);
        return LOCALE_CODES.flatMap((locale) => placeholders(entry[locale]))
          .filter((name) => !known.includes(name))
          .map((name) => `${key}: {${name}}`);
      });
    expect(strange).toEqual([]);
  });

  it('never label the people who use the card', () => {
    const label =
      /vähävarai|köyh|pienituloi|syrjäyty|fattig|låginkomst|mindre bemedlad|\bpoor\b|low.income|needy|disadvantaged/i;
    const found = entries.flatMap(([key, entry]) =>
      LOCALE_CODES.filter((locale) => forms(entry[locale]).some((text) => label.test(text))).map(
        (locale) => `${key} (${locale})`,
      ),
    );
    expect(found).toEqual([]);
  });
});
