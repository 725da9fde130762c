import { expect, test } from 'vitest';
import { type BuildPhase, phaseOf } from '#build/build-phase.ts';

test('a build is in one of five stages, by the lines of its log', () => {
  const log = [
    '09:55:24 [content] Syncing content',
    '09:55:26 [content] Synced content',
    '09:55:26 [build] ✓ Completed in 5.54s.',
    '09:55:30   ├─ /index.html (+3ms) ',
    '09:55:30   └─ /kohteet/emma/index.html (+1ms)',
    '09:55:31 ✓ Completed in 25.99s.',
    '09:55:32 [kaikutarjonta:search-index] fi: 3 listings, 17 files',
    '09:55:33 [kaikutarjonta:verify] 12 files to be looked at',
    '09:55:34 [build] 2 page(s) built in 3.20s',
  ];
  let phase: BuildPhase = 'reading';
  const phases = log.map((line) => {
    phase = phaseOf(line, phase);
    return phase;
  });
  expect(phases).toEqual([
    'reading',
    'bundling',
    'bundling',
    'pages',
    'pages',
    'indexing',
    'indexing',
    'verifying',
    'verifying',
  ]);
});
