/** The card itself, in the site's three languages and their inflections; not a card game, not a block of houses. */
const CARD = /(?:^|[^\p{L}])(?:kaikukort\p{L}*|kort(?:ti|tia|in|illa|ista|et|ets)?|cards?)(?![\p{L}])/iu;
/** Nobody asks an event how or where it is. */
const QUESTION = /(?:^|[^\p{L}])(?:miten|kuinka|mist[äa]|hur|how|where)(?![\p{L}])/iu;

/**
 * Whether words put into the search are a question about the card rather than about what is on.
 *
 * @example asksAboutCard('mistä kortin saa') // => true
 */
export function asksAboutCard(text: string): boolean {
  return CARD.test(text) || QUESTION.test(text);
}
