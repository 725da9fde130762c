import { parseArgs } from 'node:util';
import { buildSettings } from '#content-layer/build-settings.ts';
import { clockAt } from '#domain/helsinki-clock.ts';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { searchBuiltSite } from './search/search-built-site.ts';

const USAGE = `Usage: npm run search -- "words" [--locale ${LOCALE_CODES.join('|')}] [--json] [--today YYYY-MM-DD] [--dist DIR] [--query "municipality=kajaani&when=weekend"]`;

/**
 * Asks a built site what the finder in the browser would answer, with the browser's own query code. Prints result ids in the
 * order in which the page shows them. Exit codes: 0 answered (also when nothing was found), 2 could not be asked.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: DEFAULT_LOCALE },
      json: { type: 'boolean', default: false },
      today: { type: 'string' },
      dist: { type: 'string' },
      query: { type: 'string', default: '' },
    },
  });
  const locale = values.locale as Locale;
  if (!LOCALE_CODES.includes(locale)) throw new Error(`Unknown locale "${values.locale}".\n${USAGE}`);
  if (positionals.length === 0 && values.query === '') throw new Error(USAGE);
  const day = values.today ?? process.env['KAIKU_TODAY'];
  const clock = day === undefined ? clockAt(Date.now()) : buildSettings({ ...process.env, KAIKU_TODAY: day });

  const params = new URLSearchParams(values.query);
  if (positionals.length > 0) params.set('q', positionals.join(' '));
  const results = await searchBuiltSite({
    dist: values.dist ?? process.env['KAIKU_DIST'] ?? 'dist',
    locale,
    search: params.toString(),
    clock,
  });
  if (values.json) console.log(JSON.stringify(results.map(({ id }) => id)));
  else for (const { id, title } of results) console.log(`${id}\t${title}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
