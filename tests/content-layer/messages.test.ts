import { describe, expect, test } from 'vitest';
import { CHECK_STRINGS } from '#i18n/strings/check.ts';
import { CONTACT_CASES } from './cases/contact-cases.ts';
import { FILE_CASES } from './cases/file-cases.ts';
import { IMAGE_CASES } from './cases/image-cases.ts';
import { LEXICON_CASES } from './cases/lexicon-cases.ts';
import { LISTING_CASES } from './cases/listing-cases.ts';
import { MARKDOWN_CASES } from './cases/markdown-cases.ts';
import { PLAIN_CASES } from './cases/plain-cases.ts';
import { REFERENCE_CASES } from './cases/reference-cases.ts';
import { SHAPE_CASES } from './cases/shape-cases.ts';
import { VALUE_CASES } from './cases/value-cases.ts';
import { YAML_CASES } from './cases/yaml-cases.ts';
import { issuesOf } from './read-root.ts';

const CASES = [
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
  ...PLAIN_CASES,
];

/** Rules that files cannot break: the reader drops empty lists, and links need a disk that has them. The last two are the command's own. */
const TESTED_ELSEWHERE = ['list-empty', 'file-kind', 'file-unreadable', 'voikko-stale', 'voikko-broken'];

describe('says in Finnish what is wrong and what to do when', () => {
  test.for(CASES)('$name', async ({ files, rule, at, level = 'error', message, fix }) => {
    const issues = await issuesOf(files);
    const found = issues.find((issue) => issue.rule === rule && `${issue.file}:${issue.line}:${issue.column}` === at);
    expect(found ?? issues).toMatchObject({ rule, level, message, fix });
  });
});

test('has a case for every rule in the message table', () => {
  const rules = Object.keys(CHECK_STRINGS).flatMap((key) =>
    key.endsWith('.fix') ? [key.slice(0, -'.fix'.length)] : [],
  );
  expect(rules.length).toBeGreaterThan(60);
  const covered = new Set<string>([...CASES.map(({ rule }) => rule), ...TESTED_ELSEWHERE]);
  expect(rules.filter((rule) => !covered.has(rule))).toEqual([]);
});
