import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clock } from '#domain/clock.ts';
import type { Locale } from '#i18n/locales.ts';
import { type Answers, NO_ANSWERS } from '#submission/answers.ts';
import type { Dossier } from '#submission/dossier.ts';
import type { Verdict } from '#submission/judge-answers.ts';
import { draftName, readAnswers } from './draft.ts';
import type { FormAdapter } from './form-adapter.ts';
import type { Late } from './late.ts';

/** Everything that the form shows. */
export interface FormState {
  readonly answers: Answers;
  readonly clock: Clock | undefined;
  /** Absent until it has come. */
  readonly late: Late | undefined;
  readonly dossier: Dossier | undefined;
  readonly dossierFailed: boolean;
  /** Of the answers as they were a moment ago; absent until a venue is chosen. */
  readonly verdict: Verdict | undefined;
  /** Errors are shown from the first try on, and go away as they are mended. */
  readonly tried: boolean;
  /** It was sent while its venue was still being fetched: the answer comes with the venue. */
  readonly awaited: boolean;
  /** How many times it was sent and answered. */
  readonly answered: number;
  /** Earlier answers were found on this device. */
  readonly restored: boolean;
  /** Something has been answered here: there is something to clear. */
  readonly touched: boolean;
  /** `venue/event` when an event is being changed, and whether it was found. */
  readonly change: string | undefined;
  readonly changeIsGone: boolean;
}

const BLANK: FormState = {
  answers: NO_ANSWERS,
  clock: undefined,
  late: undefined,
  dossier: undefined,
  dossierFailed: false,
  verdict: undefined,
  tried: false,
  awaited: false,
  answered: 0,
  restored: false,
  touched: false,
  change: undefined,
  changeIsGone: false,
};

/** Answers to be put in place of those there are; a function of these where a group or a list is changed in part. */
export type AnswerChange = Partial<Answers> | ((now: Answers) => Partial<Answers>);

/** What the view can do. */
export interface FormActs {
  change(part: AnswerChange): void;
  /** Shows what is wrong, or the result; as soon as it can be known. */
  submit(): void;
  clear(): void;
  retry(): void;
}

/** Wires the answers to the browser: drafts, the venue's dossier, and a verdict whenever the visitor pauses. */
export function useListingForm(
  adapter: FormAdapter,
  locale: Locale,
  sourceName: string,
): { state: FormState; acts: FormActs } {
  const [state, setState] = useState(BLANK);
  // Ahead of the drawing: of two changes in one breath neither may undo the other.
  const latest = useRef(state);
  const set = (part: Partial<FormState>) => {
    latest.current = { ...latest.current, ...part };
    setState(latest.current);
  };
  // A venue that comes after another was chosen is nobody's any more.
  const asked = useRef(0);
  const { answers, dossier, clock } = state;

  const judge = (): Verdict | undefined => {
    const now = latest.current;
    if (!now.late || !now.dossier || !now.clock) return undefined;
    return now.late.judgeAnswers(now.answers, { dossier: now.dossier, clock: now.clock, locale, sourceName });
  };

  const load = async (venue: string, wanted?: string) => {
    const question = ++asked.current;
    set({ dossier: undefined, dossierFailed: false, verdict: undefined });
    try {
      const [loaded, late] = await Promise.all([adapter.dossier(venue), adapter.late()]);
      if (question !== asked.current) return;
      const texts = wanted === undefined ? undefined : loaded.events[wanted];
      const isUntouched = latest.current.answers === NO_ANSWERS;
      set({
        dossier: loaded,
        late,
        ...(wanted !== undefined && texts === undefined && { changeIsGone: true, change: undefined }),
        ...(wanted !== undefined && texts && isUntouched && { answers: late.answersOf(venue, wanted, texts) }),
      });
      if (latest.current.awaited) submit();
    } catch {
      if (question === asked.current) set({ dossierFailed: true, awaited: false });
    }
  };
  const retry = () => {
    const { answers, change } = latest.current;
    const [venue = '', event] = (change ?? '').split('/');
    return load(answers.venue || venue, event);
  };

  const submit = () => {
    const verdict = judge();
    const { answers, dossierFailed, answered } = latest.current;
    const awaited = verdict === undefined && answers.venue !== '';
    set({ verdict, tried: true, awaited, ...(!awaited && { answered: answered + 1 }) });
    if (awaited && dossierFailed) void retry();
  };

  // Once, when the page wakes up: the address may name an event, and this device may keep earlier answers. In the same
  // breath as the first drawing: what is typed between the two would be lost.
  useLayoutEffect(() => {
    const wanted = adapter.readChange();
    const kept = readAnswers(adapter.readDraft(draftName(wanted)));
    const [venue, event] = (wanted ?? '').split('/');
    set({ clock: adapter.clock(), change: wanted, ...(kept && { answers: kept, restored: true }) });
    if (wanted !== undefined && venue) void load(venue, event);
    else if (kept?.venue) void load(kept.venue);
  }, []);

  useEffect(
    () => (dossier && clock ? adapter.afterPause(() => set({ verdict: judge() })) : undefined),
    [answers, dossier, clock],
  );

  return {
    state,
    acts: {
      change(change) {
        const now = latest.current;
        const part = typeof change === 'function' ? change(now.answers) : change;
        const next = { ...now.answers, ...part };
        set({ answers: next, touched: true });
        adapter.writeDraft(draftName(now.change), JSON.stringify(next));
        if (part.venue !== undefined && part.venue !== '') void load(part.venue);
      },
      submit,
      clear() {
        const { change, dossier, late } = latest.current;
        adapter.writeDraft(draftName(change), undefined);
        const [venue = '', event = ''] = (change ?? '').split('/');
        const texts = change === undefined ? undefined : dossier?.events[event];
        const fresh = texts && late ? late.answersOf(venue, event, texts) : NO_ANSWERS;
        set({
          answers: fresh,
          restored: false,
          touched: false,
          tried: false,
          awaited: false,
          verdict: undefined,
          ...(!texts && { dossier: undefined }),
        });
      },
      retry: () => void retry(),
    },
  };
}
