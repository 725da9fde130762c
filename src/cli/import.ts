import './plain-errors.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSettings } from '#content-layer/build-settings.ts';
import { describeIssue } from '#content-layer/describe-issue.ts';
import { readContent } from '#content-layer/read-content.ts';
import { isCivilDate } from '#domain/civil-date.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { IMPORT_STRINGS } from '#i18n/strings/import.ts';
import { translate } from '#i18n/strings.ts';
import type { SourceFile } from '#importers/reading.ts';
import type { ImportReport } from '#importers/report/import-report.ts';
import { reportMarkdown } from '#importers/report/report-markdown.ts';
import {
  REGISTER_TYPES,
  type RegisterType,
  readSourcesFile,
  SOURCE_TYPES,
  type SourceType,
} from '#importers/sources-file.ts';
import { accept } from './import/accept.ts';
import { readDrafts } from './import/draft-files.ts';
import { fetchFeed } from './import/fetch-feed.ts';
import { importRegister } from './import/import-register.ts';
import { importSource } from './import/import-source.ts';
import { readFiles } from './import/read-files.ts';

// npm run import: calendars that exist flow in as drafts, which a person accepts. Never straight into the site.
// Exit code: 0 done, 1 something could not be had or accepted, 2 the command was not understood.
const t = translate(IMPORT_STRINGS, DEFAULT_LOCALE);
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    file: { type: 'string' },
    /** Places and keywords that the events point to, in a file of their own. */
    places: { type: 'string' },
    since: { type: 'string' },
    url: { type: 'string' },
    venue: { type: 'string' },
    name: { type: 'string', default: 'oma' },
    attribution: { type: 'string' },
    license: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean', default: false },
    accept: { type: 'string' },
  },
});
const settings = buildSettings({ ...process.env, KAIKU_EXAMPLES: undefined });
const root = settings.contentRoots[0]?.dir ?? 'content';
const out = values.out ?? path.join(root, 'drafts');
const say = (line: string) => process.stdout.write(`${line}\n`);
const fail = (line: string, code = 1) => {
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
};

interface Source {
  readonly type: SourceType;
  readonly name: string;
  readonly venue?: string | undefined;
  readonly attribution: string;
  readonly license?: string | undefined;
  read(): Promise<SourceFile[]>;
}

async function run(sources: readonly Source[], placeIds: ReadonlyMap<string, string>): Promise<void> {
  const { catalogue } = await readContent(settings);
  const reports: ImportReport[] = [];
  let written = 0;
  for (const { type, name, venue, attribution, license, read } of sources) {
    let files: SourceFile[];
    try {
      files = await read();
    } catch (error) {
      fail(t('fetch-failed', { url: name, why: error instanceof Error ? error.message : String(error) }));
      continue;
    }
    const credit = { type, instance: name, attribution, ...(license !== undefined && { license }) };
    const done = importSource({
      type,
      credit,
      files,
      venue,
      venues: catalogue.venues,
      placeIds,
      old: readDrafts(out),
      today: values.since ?? settings.today,
      out,
    });
    reports.push(done.report);
    written += done.written;
  }
  tell(reports, written);
}

/** Says what was done, and leaves it beside the drafts. */
function tell(reports: readonly ImportReport[], written: number): void {
  const markdown = reportMarkdown(reports, DEFAULT_LOCALE);
  mkdirSync(out, { recursive: true });
  // Beside the drafts, and never among the commits: it is of one run.
  writeFileSync(path.join(out, 'import-report.md'), markdown);
  writeFileSync(path.join(out, 'import-report.json'), `${JSON.stringify(reports, null, 2)}\n`);
  say(markdown);
  say(t('written', { count: written, file: path.join(out, 'import-report.md') }));
}

/** The files of a source; nothing, once that has been said, when they cannot be read. */
function filesIn(file: string): SourceFile[] | undefined {
  try {
    return readFiles(file);
  } catch {
    fail(t('no-file', { file }));
    return undefined;
  }
}

const sourcesFile = path.join(root, 'sources.yaml');
const { feeds, placeIds, issues } = readSourcesFile(
  sourcesFile,
  existsSync(sourcesFile) ? readFileSync(sourcesFile, 'utf8') : '',
);
for (const issue of issues) {
  const { file, line, column, message, fix } = describeIssue(issue, DEFAULT_LOCALE);
  fail(`${file}:${line}:${column} ${message} ${fix}`);
}
const hosts = new Set(feeds.map(({ url }) => new URL(url).host));
const isRegister = (type: string | undefined): type is RegisterType =>
  (REGISTER_TYPES as readonly string[]).includes(type ?? '');
const isType = (type: string | undefined): type is SourceType =>
  (SOURCE_TYPES as readonly string[]).includes(type ?? '');

if (values.accept !== undefined) {
  const { ok, lines } = await accept(values.accept, out, settings, DEFAULT_LOCALE);
  for (const line of lines) {
    if (ok) say(line);
    else fail(line);
  }
} else if (values.since !== undefined && !isCivilDate(values.since)) {
  fail(t('usage', { types: [...SOURCE_TYPES, ...REGISTER_TYPES].join(', ') }), 2);
} else if (values.all) {
  if (feeds.length === 0) say(t('no-feeds', { file: sourcesFile }));
  else
    await run(
      feeds.map((feed) => ({ ...feed, read: () => fetchFeed(feed, hosts) })),
      placeIds,
    );
} else if (isType(values.from) && (values.file !== undefined || values.url !== undefined)) {
  const { from: type, file, url, name, venue, license } = values;
  const read = async () => {
    const beside = values.places === undefined ? [] : readFiles(values.places);
    return [...(url === undefined ? readFiles(file ?? '-') : await fetchFeed({ type, url }, hosts)), ...beside];
  };
  await run([{ type, name, venue, attribution: values.attribution ?? name, license, read }], placeIds);
} else if (isRegister(values.from) && values.file !== undefined) {
  const { from: type, file, name } = values;
  const { catalogue } = await readContent(settings);
  const files = filesIn(file);
  if (files !== undefined) {
    const credit = { type, instance: name, attribution: values.attribution ?? name };
    const report = importRegister(type, files, credit, { venues: catalogue.venues, placeIds, out });
    tell([report], report.drafts.new.length + report.drafts.changed.length);
  }
} else {
  fail(t('usage', { types: [...SOURCE_TYPES, ...REGISTER_TYPES].join(', ') }), 2);
}
