import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clockAt } from '#domain/helsinki-clock.ts';
import { formatFigures, missedBars, type ReportedSuite } from './report/format-figures.ts';
import { statementResults } from './report/statement-results.ts';

// npm run report [-- --statement]: the figures that the last run of the tests left, as one Markdown table. Exit code 1 when a bar is missed.
// With --statement those of accessibility are also written down for the accessibility statement, with today's date.
const FOLDER = '.cache/report';
const STATEMENT = 'src/views/accessibility-results.json';

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) {
  process.stderr.write('Lukuja ei ole: aja ensin npm test · There are no figures: run npm test first\n');
  process.exit(1);
}
const suites = files.map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as ReportedSuite);
const table = formatFigures(suites);
writeFileSync(path.join(FOLDER, 'report.md'), table);
process.stdout.write(table);
if (process.argv.includes('--statement')) {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tools = [
    `axe-core ${devDependencies['@axe-core/playwright']}`,
    `html-validate ${devDependencies['html-validate']}`,
    'Chromium',
  ].join(', ');
  const { today } = clockAt(Date.now());
  const results = { date: today, tools, ...statementResults(suites) };
  writeFileSync(STATEMENT, `${JSON.stringify(results, undefined, 2)}\n`);
}
process.exit(missedBars(suites).length === 0 ? 0 : 1);
