import { describeIssue } from '#content-layer/describe-issue.ts';
import { makeIssue } from '#content-layer/issue.ts';
import { EVENT_TEXT } from '#content-layer/markdown/markdown-profile.ts';
import { renderMarkdown } from '#content-layer/markdown/render-markdown.ts';
import { event } from '#content-layer/schema/event.ts';
import { suggest } from '#content-layer/suggest.ts';
import type { NewListing } from '#content-layer/write-listing.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { eventNameFrom } from '#domain/id-from.ts';
import type { Venue } from '#domain/venue.ts';
import { AUDIENCES, CATEGORIES } from '#domain/vocabulary.ts';
import { CHECK_STRINGS } from '#i18n/strings/check.ts';
import { VOCABULARY_STRINGS } from '#i18n/strings/vocabulary.ts';
import { translate } from '#i18n/strings.ts';
import { audienceLabel, categoryLabel } from '#i18n/vocabulary-labels.ts';
import { askChoices } from './ask-choice.ts';
import { askOptional, askText } from './ask-text.ts';
import { askTickets } from './ask-tickets.ts';
import { askTimes } from './ask-times.ts';
import type { Conversation } from './conversation.ts';

/** Asks everything that an event needs, and the little that most events have besides. */
export async function newEvent(talk: Conversation, { venues }: Catalogue, today: CivilDate): Promise<NewListing> {
  const t = translate(VOCABULARY_STRINGS, talk.locale);
  const { shape } = event;
  const venue = await askVenue(talk, venues);
  const title = await askText(talk, talk.t('ask-title'), shape.title);
  const summary = await askText(talk, talk.t('ask-summary'), shape.summary);
  const dates = await askTimes(talk, today);
  const categories = await askChoices(
    talk,
    talk.t('ask-categories'),
    CATEGORIES.map((code) => ({ code, label: categoryLabel(code, t) })),
  );
  const audience = await askChoices(
    talk,
    talk.t('ask-audience'),
    AUDIENCES.map((code) => ({ code, label: audienceLabel(code, t) })),
  );
  const languages = await askLanguages(talk);
  const price = await askOptional(talk, talk.t('ask-price'), shape.price);
  const website = await askOptional(talk, talk.t('ask-website'), shape.website);
  const tickets = venue.tickets ? undefined : await askTickets(talk);
  const body = await askBody(talk);
  return {
    folder: ['events', venue.id],
    name: eventNameFrom(title),
    ending: '.md',
    data: {
      title,
      summary,
      ...(categories.length > 0 && { categories }),
      ...(audience.length > 0 && { audience: audience.includes('everyone') ? ['everyone'] : audience }),
      languages,
      ...(price && { price }),
      when: { dates },
      ...(tickets && { tickets }),
      ...(website && { website }),
      sources: [{ name: talk.t('source-name'), date: today }],
      checked: today,
    },
    body,
  };
}

async function askBody(talk: Conversation): Promise<string> {
  for (;;) {
    const answer = await talk.readLine(talk.t('ask-body'));
    // A line that begins with a mark of Markdown is meant as text.
    const body = answer.replace(/^([#>+*-]|\d+[.)])/, '\\$1');
    const rendered = renderMarkdown(body, EVENT_TEXT);
    if (rendered.ok) return body;
    for (const { rule, params } of rendered.faults) {
      const { message, fix } = describeIssue(makeIssue('', rule, { params }), talk.locale);
      talk.say(`${message} ${fix}`);
    }
  }
}

async function askLanguages(talk: Conversation): Promise<string[]> {
  for (;;) {
    const answer = await talk.readLine(talk.t('ask-languages'));
    const codes =
      answer === ''
        ? ['fi']
        : answer
            .toLowerCase()
            .split(/[\s,]+/)
            .filter(Boolean);
    if (event.shape.languages.safeParse(codes).success) return codes;
    const check = translate(CHECK_STRINGS, talk.locale);
    talk.say(`${check('language', { found: answer })} ${check('language.fix')}`);
  }
}

async function askVenue(talk: Conversation, venues: readonly Venue[]): Promise<Venue> {
  for (;;) {
    const answer = await talk.readLine(`${talk.t('ask-venue')} *`);
    const word = answer.toLowerCase();
    const venue = venues.find(
      ({ id, name }) => id === word || Object.values(name).some((one) => one.toLowerCase() === word),
    );
    if (venue) return venue;
    const near =
      suggest(
        word,
        venues.map(({ id }) => id),
      ) ?? venues.find(({ name }) => word && name.fi.toLowerCase().includes(word))?.id;
    talk.say(answer === '' ? talk.t('required') : talk.t('unknown-venue', { found: answer }));
    if (near) talk.say(translate(CHECK_STRINGS, talk.locale)('did-you-mean', { suggestion: near }));
    else if (answer !== '') talk.say(talk.t('new-venue-first'));
  }
}
