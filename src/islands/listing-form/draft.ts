import { type Answers, NO_ANSWERS } from '#submission/answers.ts';

/** Under which name answers are kept: each event that is changed has its own draft, and so has a new one. */
export function draftName(change: string | undefined): string {
  return change ?? 'uusi';
}

/** Answers from a draft; nothing when there is none, or when an older form wrote what this one cannot read. */
export function readAnswers(draft: string | undefined): Answers | undefined {
  if (draft === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(draft);
    return isLike(kept, NO_ANSWERS) ? (kept as Answers) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has the same kinds of parts as the model: texts, lists and groups. */
function isLike(value: unknown, model: unknown): boolean {
  if (Array.isArray(model))
    return Array.isArray(value) && (model[0] === undefined || value.every((one) => isLike(one, model[0])));
  if (typeof model !== 'object' || model === null) return typeof value === typeof model;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(model).every(([key, part]) => isLike((value as Record<string, unknown>)[key], part));
}
