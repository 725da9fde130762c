import './plain-errors.ts';
import { parseArgs } from 'node:util';
import { buildSettings } from '#content-layer/build-settings.ts';
import { describeIssue } from '#content-layer/describe-issue.ts';
import { isFolder } from '#content-layer/files/list-files.ts';
import { readContent } from '#content-layer/read-content.ts';
import { githubReport } from '#content-layer/report/github-report.ts';
import { jsonReport } from '#content-layer/report/json-report.ts';
import { textReport } from '#content-layer/report/text-report.ts';
import { SettingsError } from '#content-layer/settings-error.ts';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { CHECK_REPORT_STRINGS } from '#i18n/strings/check/report.ts';
import { translate } from '#i18n/strings.ts';
import { voikkoIssues } from './check/voikko-issues.ts';
import { ensureExampleSeason } from './write-example-season.ts';

// npm run check [-- FOLDER] [--lang fi|sv|en] [--format text|json|github]
// Exit code: 0 no errors, 1 errors in the content, 2 the command was not understood.

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

const isLocale = (code: string): code is Locale => (LOCALE_CODES as string[]).includes(code);
const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

function misuse(locale: Locale, message: string): never {
  const t = translate(CHECK_REPORT_STRINGS, locale);
  process.stderr.write(`${message}\n${t('usage')}\n`);
  process.exit(2);
}

function readArguments() {
  const { values, tokens } = parseArgs({ strict: false, tokens: true, allowPositionals: true, options: OPTIONS });
  const written = (option: 'lang' | 'format', otherwise: string) =>
    values[option] === undefined ? otherwise : typeof values[option] === 'string' ? values[option] : '';
  const lang = written('lang', DEFAULT_LOCALE);
  const locale = isLocale(lang) ? lang : DEFAULT_LOCALE;
  const t = translate(CHECK_REPORT_STRINGS, locale);
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name));
  if (unknown?.kind === 'option') misuse(locale, t('bad-option', { found: unknown.rawName }));
  if (values['help']) {
    process.stdout.write(`${t('usage')}\n`);
    process.exit(0);
  }
  if (lang !== locale)
    misuse(locale, t('bad-value', { option: '--lang', found: lang, allowed: LOCALE_CODES.join(', ') }));
  const format = written('format', 'text');
  if (!isFormat(format)) {
    misuse(locale, t('bad-value', { option: '--format', found: format, allowed: FORMATS.join(', ') }));
  }
  const [dir, extra] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (extra !== undefined) misuse(locale, t('bad-option', { found: extra }));
  return { locale, format, dir };
}

const OPTIONS = { lang: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean' } } as const;

const { locale, format, dir } = readArguments();
const settings = buildSettings();
const asked = dir === undefined ? settings.contentRoots : [{ dir, example: false }];
const missing = asked.find((root) => !root.example && !isFolder(root.dir));
if (missing) misuse(locale, translate(CHECK_REPORT_STRINGS, locale)('no-folder', { found: missing.dir }));
if (dir === undefined)
  await ensureExampleSeason(settings).catch((error: unknown) => {
    // Content too faulty to make a season of is judged without one.
    if (!(error instanceof SettingsError)) throw error;
  });
const contentRoots = asked.filter((root) => !root.example || isFolder(root.dir));
const { catalogue, issues, fileCount } = await readContent({ ...settings, contentRoots });
const all = [...issues, ...voikkoIssues(contentRoots, catalogue, settings.now)];
const described = all.map((issue) => describeIssue(issue, locale));
const reports: Record<Format, () => string> = {
  text: () => textReport(described, fileCount, locale),
  json: () => jsonReport(described),
  github: () => githubReport(described),
};
process.stdout.write(reports[format]());
process.exitCode = described.some(({ level }) => level === 'error') ? 1 : 0;
