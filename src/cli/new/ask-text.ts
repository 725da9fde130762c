import { answerFault, type FieldSchema } from '#content-layer/answer-fault.ts';
import type { Conversation } from './conversation.ts';

/**
 * Asks until the answer passes the field's own schema.
 *
 * @returns the answer as written; nothing when it was skipped, which only optional questions allow
 */
export async function askOptional(
  talk: Conversation,
  question: string,
  schema: FieldSchema,
): Promise<string | undefined> {
  for (;;) {
    const answer = await talk.readLine(question);
    if (answer === '') return undefined;
    const fault = answerFault(schema, answer, talk.locale);
    if (!fault) return answer;
    talk.say(fault);
  }
}

/** Asks until there is a good answer. */
export async function askText(talk: Conversation, question: string, schema: FieldSchema): Promise<string> {
  for (;;) {
    const answer = await askOptional(talk, `${question} *`, schema);
    if (answer !== undefined) return answer;
    talk.say(talk.t('required'));
  }
}
