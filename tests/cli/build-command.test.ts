import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../content-layer/run-command.ts';
import { writeContentRoot } from '../support/content-root.ts';

const env = { KAIKU_TODAY: '2026-11-24', KAIKU_EXAMPLES: undefined };

test('builds nothing from an empty folder and says so', async () => {
  const { code, out } = await runCommand('build', [], { ...env, KAIKU_CONTENT: writeContentRoot({}) });
  expect(code).toBe(1);
  expect(out).toContain('There is nothing to publish');
});

test.for(['build', 'new', 'start', 'check'])('%s tells a missing content folder in a line', async (command) => {
  const missing = path.join(writeContentRoot({}), 'ei-ole');
  const args = command === 'new' ? ['event'] : [];
  const { code, err } = await runCommand(command, args, { ...env, KAIKU_CONTENT: missing });
  expect(code).toBe(2);
  expect(err).toContain(missing);
  expect(err).not.toMatch(/^ +at /m);
});

test('with KAIKU_EXAMPLES=1 a build first writes the season, for which it needs municipalities', async () => {
  const dir = writeContentRoot({});
  mkdirSync(path.join(dir, 'networks'));
  const { code, out, err } = await runCommand('build', [], { ...env, KAIKU_CONTENT: dir, KAIKU_EXAMPLES: '1' });
  expect(code).toBe(2);
  expect(out).toContain('Writing the example season');
  expect(err).toContain('The networks have no municipalities');
});
