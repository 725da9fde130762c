import { markdownText } from '#content-layer/listing-text.ts';
import { dropEmpty } from '#content-layer/schema/drop-empty.ts';
import type { Draft } from './drafts/draft.ts';

/** A file of the listing that a draft becomes, below the content folder. */
export interface AcceptedFile {
  readonly parts: readonly string[];
  readonly text: string;
}

/**
 * The files of the listing that a draft becomes. Its source and the licence's credit go along; whether the card works is said by
 * whoever accepts it, in the venue's ticket steps or in the draft's own.
 */
export function acceptDraft({ venue, name, event, body, translations, source }: Draft, today: string): AcceptedFile[] {
  const data = {
    ...event,
    sources: [{ name: source.attribution, ...(source.url !== undefined && { url: source.url }), date: today }],
    checked: today,
  };
  const file = (ending: string, own: unknown, text: string): AcceptedFile => ({
    parts: ['events', venue, `${name}${ending}`],
    text: markdownText(dropEmpty(own) as object, text),
  });
  return [
    file('.md', data, body),
    ...Object.entries(translations).map(([language, one]) => file(`.${language}.md`, one.data, one.body)),
  ];
}
