import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeIssue } from '#content-layer/describe-issue.ts';
import type { Content } from '#content-layer/read-content.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { writeContentRoot } from '../../support/content-root.ts';
import { GOOD_CONTENT } from '../../support/good-content.ts';
import { reportFigures } from '../../support/report-figures.ts';
import { CONTACT_CASES } from '../cases/contact-cases.ts';
import { FILE_CASES } from '../cases/file-cases.ts';
import { IMAGE_CASES } from '../cases/image-cases.ts';
import { LEXICON_CASES } from '../cases/lexicon-cases.ts';
import { LISTING_CASES } from '../cases/listing-cases.ts';
import { MARKDOWN_CASES } from '../cases/markdown-cases.ts';
import { REFERENCE_CASES } from '../cases/reference-cases.ts';
import { SHAPE_CASES } from '../cases/shape-cases.ts';
import { VALUE_CASES } from '../cases/value-cases.ts';
import { YAML_CASES } from '../cases/yaml-cases.ts';
import { readRoot } from '../read-root.ts';
import { runCommand } from '../run-command.ts';
import { bystanders, idsOf } from './bystanders.ts';
import { DISK_FAULTS, PERMISSION_FAULTS } from './disk-faults.ts';

const BYSTANDERS = bystanders(40);
const BYSTANDER_IDS = idsOf(BYSTANDERS);

const TEXT_FAULTS = [
  ...SHAPE_CASES,
  ...VALUE_CASES,
  ...CONTACT_CASES,
  ...FILE_CASES,
  ...YAML_CASES,
  ...MARKDOWN_CASES,
  ...REFERENCE_CASES,
  ...LISTING_CASES,
  ...LEXICON_CASES,
  ...IMAGE_CASES,
].filter(({ level }) => level !== 'warning');
const MORE_FAULTS = [...DISK_FAULTS, ...(process.getuid?.() === 0 ? [] : PERMISSION_FAULTS)];

/** Ids of all that is published, as the files are called. */
function published({ catalogue }: Content): string[] {
  const { networks, venues, issuers, events, pages } = catalogue;
  return [
    ...networks.map(({ id }) => `networks/${id}`),
    ...venues.map(({ id, network }) => `venues/${network}/${id}`),
    ...issuers.map(({ id, network }) => `issuers/${network}/${id}`),
    ...events.map(({ id }) => `events/${id}`),
    ...pages.map(({ id, language }) => `pages/${language}/${id}`),
  ];
}

/** What must hold of every fault: told with its place and a way to mend it in every language, and nobody else suffers. */
function judge(content: Content, dir: string, rule: string, file: string, line?: number) {
  const name = path.join(path.relative('.', dir), file).split(path.sep).join('/');
  const errors = content.issues.filter(({ level }) => level === 'error');
  const found = errors.find(
    (issue) => issue.rule === rule && issue.file === name && (line ?? issue.line) === issue.line,
  );
  expect(found, JSON.stringify(errors.map((issue) => [issue.rule, issue.file, issue.line]))).toBeDefined();
  if (!found) return;
  expect([found.line, found.column].every((n) => Number.isInteger(n) && n >= 1)).toBe(true);
  for (const locale of LOCALE_CODES) {
    const { message, fix } = describeIssue(found, locale);
    expect(message.length, locale).toBeGreaterThan(10);
    expect(fix.length, locale).toBeGreaterThan(5);
    expect(message + fix, locale).not.toMatch(/\{\w+\}|undefined/);
  }
  expect(published(content)).toEqual(expect.arrayContaining(BYSTANDER_IDS));
}

let kinds = 0;

test('the bystanders are good', async () => {
  const content = await readRoot(writeContentRoot({ ...GOOD_CONTENT, ...BYSTANDERS }));
  expect(content.issues).toEqual([]);
  expect(published(content)).toEqual(expect.arrayContaining(BYSTANDER_IDS));
});

describe('each fault is told with its place, and every other listing is published', () => {
  test.for(TEXT_FAULTS)('$name', async ({ files, rule, at }) => {
    const dir = writeContentRoot({ ...files, ...BYSTANDERS });
    const [file = '', line] = at.split(/:(?=\d+:\d+$)/);
    judge(await readRoot(dir), dir, rule, file, Number(line?.split(':')[0]));
    kinds++;
  });

  test.for(MORE_FAULTS)('$name', async ({ rule, file, plant }) => {
    const dir = writeContentRoot({ ...GOOD_CONTENT, ...BYSTANDERS });
    plant(dir);
    judge(await readRoot(dir), dir, rule, file);
    kinds++;
  });
});

test('there are at least eighty kinds of fault', () => {
  expect(TEXT_FAULTS.length + MORE_FAULTS.length).toBeGreaterThanOrEqual(80);
});

test('many at once: the check ends with 1 and names each, the content may be published and the rest is', async () => {
  const some = DISK_FAULTS.filter(({ file }) => file.startsWith('events/esimerkkitalo/') && !file.includes('paha'));
  const dir = writeContentRoot({ ...GOOD_CONTENT, ...BYSTANDERS });
  for (const { plant } of some) plant(dir);
  expect(some.length).toBeGreaterThan(5);
  const { code, out } = await runCommand('check', [dir, '--format', 'json'], { KAIKU_TODAY: '2026-11-22' });
  expect(code).toBe(1);
  const told = JSON.parse(out) as { file: string; line: number; message: string; fix: string }[];
  for (const { file } of some) expect(told.map((issue) => path.basename(issue.file))).toContain(path.basename(file));
  const content = await readRoot(dir);
  expect(content.counts.quarantined).toBe(some.length);
  expect(content.counts.quarantined).toBeLessThan(content.counts.found * 0.2);
});

test('a pipe can be made here, so that its fault is a real one', () => {
  expect(() => execFileSync('mkfifo', ['--version'])).not.toThrow();
});

afterAll(() => {
  const all = TEXT_FAULTS.length + MORE_FAULTS.length;
  reportFigures('faults', [
    { what: 'kinds of fault planted', value: all, bar: '≥ 80', holds: all >= 80 },
    { what: 'reported with file and line, all others published', value: kinds, bar: String(all), holds: kinds === all },
    { what: 'listings lost', value: 0, bar: '0', holds: kinds === all },
  ]);
});
