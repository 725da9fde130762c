import { LIMITS } from '#content-layer/schema/limits.ts';
import { CONTENT_LANGUAGES } from '#domain/localized.ts';
import type { Status } from '#domain/vocabulary.ts';
import type { ImportedEvent, ImportedTexts, ImportFlag } from './imported-event.ts';
import { cutText } from './text/clean-text.ts';
import { htmlToMarkdown, htmlToText } from './text/html-to-markdown.ts';
import { localizedParts } from './text/localized-parts.ts';
import { isFreeForAll } from './text/price-text.ts';
import { statusInTitle } from './text/status-in-title.ts';

/** A source's own texts of an event, as it writes them. */
export interface SourceTexts {
  readonly title: unknown;
  readonly summary: unknown;
  /** HTML or plain text. */
  readonly description: unknown;
}

/** Texts, status and flags of an event from a source's texts; nothing when it has no Finnish, Swedish or English title. */
export function textsFrom(
  { title, summary, description }: SourceTexts,
  status: Status,
): Pick<ImportedEvent, 'title' | 'summary' | 'body' | 'status' | 'flags'> | undefined {
  const flags = new Set<ImportFlag>();
  const titles = localizedParts(title, htmlToText);
  const first = titles.fi ?? titles.sv ?? titles.en;
  if (first === undefined || !/[\p{L}\p{N}]/u.test(first)) return undefined;
  let told = status;
  const cut = (texts: ImportedTexts, max: number): ImportedTexts =>
    Object.fromEntries(
      Object.entries(texts).map(([language, text]) => {
        const short = cutText(text, max);
        if (short.isCut) flags.add('text-cut');
        return [language, short.text];
      }),
    );
  const named = Object.fromEntries(
    Object.entries(titles).map(([language, text]) => {
      const read = statusInTitle(text);
      if (read.status && told === 'scheduled') {
        told = read.status;
        flags.add('status-from-title');
      }
      return [language, read.title];
    }),
  );
  const descriptions = localizedParts(description, (text) => text.trim());
  const bodies = Object.fromEntries(
    Object.entries(descriptions).map(([language, html]) => [language, htmlToMarkdown(html)]),
  );
  const summaries = withFallback(localizedParts(summary, htmlToText), descriptions);
  if (summaries.fi === undefined) flags.add('no-summary');
  if (
    CONTENT_LANGUAGES.some((language) =>
      isFreeForAll(htmlToText(`${summaries[language] ?? ''} ${descriptions[language] ?? ''}`)),
    )
  )
    flags.add('free-for-all');
  return {
    title: inFinnish(cut(named, LIMITS.title)),
    summary: cut(summaries, LIMITS.summary),
    body: bodies,
    status: told,
    flags: [...flags],
  };
}

/** A listing's main file is the Finnish one: a title in another language stands there until somebody translates it. */
function inFinnish(texts: ImportedTexts): ImportedTexts {
  const fi = texts.fi ?? texts.sv ?? texts.en;
  return fi === undefined ? texts : { ...texts, fi };
}

/** Without a summary, the first sentences of the description. */
function withFallback(summaries: ImportedTexts, descriptions: ImportedTexts): ImportedTexts {
  const own = CONTENT_LANGUAGES.flatMap((language) => {
    const text =
      summaries[language] ??
      htmlToText(descriptions[language] ?? '')
        .split(/(?<=[.!?])\s+/)
        .slice(0, 2)
        .join(' ');
    return text === '' ? [] : [[language, text] as const];
  });
  return Object.fromEntries(own);
}
