import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatFigures, missedBars, type ReportedSuite } from './report/format-figures.ts';

// npm run report: the figures that the last run of the tests left, as one Markdown table. Exit code 1 when a bar is missed.
const FOLDER = '.cache/report';

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) {
  process.stderr.write('Lukuja ei ole: aja ensin npm test · There are no figures: run npm test first\n');
  process.exit(1);
}
const suites = files.map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as ReportedSuite);
const table = formatFigures(suites);
writeFileSync(path.join(FOLDER, 'report.md'), table);
process.stdout.write(table);
process.exit(missedBars(suites).length === 0 ? 0 : 1);
