import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '#content-layer/read-content.ts';
import { startOfDay } from '#domain/helsinki.ts';
import type { Answers } from '#submission/answers.ts';
import { answersOf } from '#submission/answers-of.ts';
import { judgeAnswers } from '#submission/judge-answers.ts';
import { clockOn } from '../support/catalogue-fixture.ts';
import { NETWORK, TODAY, VENUE } from '../support/good-content.ts';
import { reportFigures } from '../support/report-figures.ts';
import { ANY_ANSWERS } from './any-answers.ts';
import { EMPTY_DOSSIER } from './dossier-fixture.ts';

const RUNS = Number(process.env['KAIKU_FUZZ'] ?? 5000);
const clock = clockOn(TODAY);
const judge = (answers: Answers, dossier = EMPTY_DOSSIER) =>
  judgeAnswers(answers, { dossier, clock, locale: 'fi', sourceName: 'Kohteen oma ilmoitus' });

/** What a build makes of files in a folder of its own. */
async function build(files: ReadonlyMap<string, string>) {
  const dir = mkdtempSync(path.join(tmpdir(), 'kaiku-form-'));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  const content = await readContent({ today: TODAY, now: startOfDay(TODAY), contentRoots: [{ dir, example: false }] });
  rmSync(dir, { recursive: true });
  return content;
}

test('the form accepts what the build accepts, and nothing else', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(ANY_ANSWERS, async (answers) => {
      const verdict = judge(answers);
      const files = new Map([
        [NETWORK, EMPTY_DOSSIER.network.text],
        [VENUE, EMPTY_DOSSIER.venue.text],
        ...verdict.files.map(({ parts, text }) => [parts.join('/'), text] as const),
      ]);
      const { catalogue, issues } = await build(files);
      expect(catalogue.events).toEqual(verdict.event ? [verdict.event] : []);
      const words = issues.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
      expect(verdict.faults.length, words.join()).toBe(issues.length);
      expect(verdict.ok).toBe(catalogue.events.length === 1 && issues.every(({ level }) => level === 'warning'));
      if (verdict.ok) accepted++;
    }),
    { numRuns: RUNS, seed: 20261126 },
  );
  expect(accepted).toBeGreaterThan(RUNS / 50);
  reportFigures('form', [
    { what: 'random answers judged by the form and by the build', value: RUNS, bar: '≥ 5000' },
    { what: 'of them accepted by both', value: accepted },
    { what: 'judged differently', value: 0, bar: '0', holds: true },
  ]);
}, 600_000);

test('an event that is opened and saved unchanged is the same file but for the day of its check', () => {
  let changed = 0;
  fc.assert(
    fc.property(ANY_ANSWERS, (answers) => {
      const first = judge(answers);
      const [fi, ...others] = first.files;
      if (!first.ok || !first.event || !fi) return;
      const texts = { fi: fi.text, ...Object.fromEntries(others.map(({ language, text }) => [language, text])) };
      const { slug } = first.event;
      const again = judge(answersOf('esimerkkitalo', slug, texts), { ...EMPTY_DOSSIER, events: { [slug]: texts } });
      expect(again.files.map(({ parts, text }) => [parts, text])).toEqual(
        first.files.map(({ parts, text }) => [parts, text]),
      );
      expect(again.event).toEqual(first.event);
      changed++;
    }),
    { numRuns: RUNS / 5, seed: 7 },
  );
  expect(changed).toBeGreaterThan(RUNS / 250);
}, 300_000);
