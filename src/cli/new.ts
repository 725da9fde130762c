import './plain-errors.ts';
import path from 'node:path';
import { buildSettings } from '#content-layer/build-settings.ts';
import { describeIssue } from '#content-layer/describe-issue.ts';
import { readContent } from '#content-layer/read-content.ts';
import { writeListing } from '#content-layer/write-listing.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { AnswersEnded, type Conversation, converse } from './new/conversation.ts';
import { newEvent } from './new/new-event.ts';
import { newVenue } from './new/new-venue.ts';

// npm run new -- event|venue: asks, and writes a file that the content check accepts.
// Exit code: 0 written, 1 the answers ended too early, 2 the command was not understood.

const KINDS = { event: newEvent, venue: newVenue } as const;

async function make(kind: keyof typeof KINDS, talk: Conversation): Promise<void> {
  // Never into the example season, whatever the environment says.
  const settings = buildSettings({ ...process.env, KAIKU_EXAMPLES: undefined });
  const root = settings.contentRoots[0]?.dir ?? 'content';
  const { catalogue } = await readContent(settings);
  talk.say(talk.t('welcome'));
  const file = writeListing(root, await KINDS[kind](talk, catalogue, settings.today));
  const shown = path.relative('.', file).split(path.sep).join('/');
  const { issues } = await readContent(settings);
  const remarks = issues.filter((issue) => issue.file === shown).map((issue) => describeIssue(issue, talk.locale));
  if (remarks.length > 0) {
    talk.say(`\n${talk.t('remarks')}`);
    for (const { line, column, message, fix } of remarks) talk.say(`${shown}:${line}:${column} ${message} ${fix}`);
  }
  talk.say(`\n${talk.t('written', { file: shown })}\n${talk.t('next')}`);
}

const talk = converse(process.stdin, process.stdout, DEFAULT_LOCALE);
const [kind = '', ...rest] = process.argv.slice(2);
try {
  if ((kind === 'event' || kind === 'venue') && rest.length === 0) await make(kind, talk);
  else {
    process.stderr.write(`${talk.t('usage')}\n`);
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof AnswersEnded)) throw error;
  process.stderr.write(`\n${talk.t('ended-early')}\n`);
  process.exitCode = 1;
} finally {
  talk.close();
}
