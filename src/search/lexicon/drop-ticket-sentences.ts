const SENTENCE = /[^.!?]+(?:[.!?]+|$)/g;
/** A sentence on how the card is used: the same on every page, and full of words ("lapset", "ilmainen") that others look for. */
const ABOUT_THE_CARD = /kaikukor|kortin haltija|korttia näyttä|kortilla|kulttuuripassi/i;

/** A listing's text without its sentences about the card, for indexing. */
export function dropTicketSentences(text: string): string {
  return (text.match(SENTENCE) ?? []).filter((sentence) => !ABOUT_THE_CARD.test(sentence)).join(' ');
}
