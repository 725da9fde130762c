import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Locale } from '#i18n/locales.ts';
import { NEW_LISTING_STRINGS } from '#i18n/strings/new-listing.ts';
import { type Translate, translate } from '#i18n/strings.ts';

/** The answers ended before the questions did. */
export class AnswersEnded extends Error {}

/** Somebody who answers, at a terminal or through a pipe. */
export interface Conversation {
  readonly locale: Locale;
  readonly t: Translate<typeof NEW_LISTING_STRINGS>;
  say(text: string): void;
  /** One trimmed line. Throws {@link AnswersEnded} when there is none. */
  readLine(prompt: string): Promise<string>;
  close(): void;
}

/** Starts a conversation. Lines are queued, so that piped answers that come all at once are not lost. */
export function converse(input: Readable, output: Writable, locale: Locale): Conversation {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    locale,
    t: translate(NEW_LISTING_STRINGS, locale),
    say(text) {
      output.write(`${text}\n`);
    },
    async readLine(prompt) {
      output.write(`${prompt}: `);
      const { value, done } = await lines.next();
      if (done) throw new AnswersEnded();
      return value.trim();
    },
    close() {
      reader.close();
    },
  };
}
