import type { Conversation } from './conversation.ts';

/** Something to choose: its code in the file and what people call it. */
export interface Choice<T extends string> {
  readonly code: T;
  readonly label: string;
}

/** Finds a choice by its number, code or label. */
function find<T extends string>(answer: string, choices: readonly Choice<T>[]): Choice<T> | undefined {
  const word = answer.toLowerCase();
  return (
    choices[/^\d{1,3}$/.test(word) ? Number(word) - 1 : -1] ??
    choices.find(({ code, label }) => code === word || label.toLowerCase() === word)
  );
}

function list(talk: Conversation, question: string, choices: readonly Choice<string>[], how: string): void {
  talk.say([question, ...choices.map(({ label }, index) => `  ${index + 1}  ${label}`)].join('\n'));
  talk.say(how);
}

/** Asks for any number of choices; none at all means that the question was skipped. */
export async function askChoices<T extends string>(
  talk: Conversation,
  question: string,
  choices: readonly Choice<T>[],
): Promise<T[]> {
  list(talk, question, choices, talk.t('choices'));
  for (;;) {
    const answers = (await talk.readLine('>'))
      .split(',')
      .map((answer) => answer.trim())
      .filter(Boolean);
    const unknown = answers.find((answer) => !find(answer, choices));
    if (unknown === undefined) return [...new Set(answers.flatMap((answer) => find(answer, choices)?.code ?? []))];
    talk.say(talk.t('unknown-choice', { found: unknown }));
  }
}

/** Asks for at least one choice. */
export async function askSome<T extends string>(
  talk: Conversation,
  question: string,
  choices: readonly Choice<T>[],
): Promise<T[]> {
  for (;;) {
    const chosen = await askChoices(talk, `${question} *`, choices);
    if (chosen.length > 0) return chosen;
    talk.say(talk.t('required'));
  }
}

/** Asks for exactly one choice. */
export async function askOne<T extends string>(
  talk: Conversation,
  question: string,
  choices: readonly Choice<T>[],
): Promise<T> {
  list(talk, `${question} *`, choices, talk.t('choice'));
  for (;;) {
    const answer = await talk.readLine('>');
    const chosen = find(answer, choices);
    if (chosen) return chosen.code;
    talk.say(answer === '' ? talk.t('required') : talk.t('unknown-choice', { found: answer }));
  }
}
