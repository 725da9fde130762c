import { useEffect, useRef, useState } from 'preact/hooks';
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
  restored: false,
  touched: false,
  change: undefined,
  changeIsGone: false,
};

/** What the view can do. */
export interface FormActs {
  change(answers: Partial<Answers>): void;
  /** Shows what is wrong, or the result. @returns what becomes of the answers as they are now */
  submit(): Verdict | undefined;
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
  const set = (part: Partial<FormState>) => setState((old) => ({ ...old, ...part }));
  const latest = useRef(state);
  latest.current = state;
  const { answers, dossier, clock, change, late } = state;

  const judge = (): Verdict | undefined => {
    const now = latest.current;
    if (!now.late || !now.dossier || !now.clock) return undefined;
    return now.late.judgeAnswers(now.answers, { dossier: now.dossier, clock: now.clock, locale, sourceName });
  };

  const load = async (venue: string, wanted?: string) => {
    set({ dossier: undefined, dossierFailed: false, verdict: undefined });
    try {
      const [loaded, late] = await Promise.all([adapter.dossier(venue), adapter.late()]);
      const texts = wanted === undefined ? undefined : loaded.events[wanted];
      const isUntouched = latest.current.answers === NO_ANSWERS;
      set({
        dossier: loaded,
        late,
        ...(wanted !== undefined && texts === undefined && { changeIsGone: true, change: undefined }),
        ...(wanted !== undefined && texts && isUntouched && { answers: late.answersOf(venue, wanted, texts) }),
      });
    } catch {
      set({ dossierFailed: true });
    }
  };

  // Once, when the page wakes up: the address may name an event, and this device may keep earlier answers.
  useEffect(() => {
    const wanted = adapter.readChange();
    const kept = readAnswers(adapter.readDraft(draftName(wanted)));
    const [venue, event] = (wanted ?? '').split('/');
    set({ clock: adapter.clock(), change: wanted, ...(kept && { answers: kept, restored: true }) });
    if (kept) latest.current = { ...latest.current, answers: kept };
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
      change(part) {
        const next = { ...latest.current.answers, ...part };
        set({ answers: next, touched: true });
        adapter.writeDraft(draftName(change), JSON.stringify(next));
        if (part.venue !== undefined && part.venue !== '') void load(part.venue);
      },
      submit() {
        const verdict = judge();
        set({ verdict, tried: true });
        return verdict;
      },
      clear() {
        adapter.writeDraft(draftName(change), undefined);
        const texts = change && dossier ? dossier.events[change.split('/')[1] ?? ''] : undefined;
        const [venue = '', event = ''] = (change ?? '').split('/');
        const fresh = texts && late ? late.answersOf(venue, event, texts) : NO_ANSWERS;
        set({
          answers: fresh,
          restored: false,
          touched: false,
          tried: false,
          verdict: undefined,
          ...(!texts && { dossier: undefined }),
        });
      },
      retry: () => void load(latest.current.answers.venue || (change ?? '').split('/')[0] || '', change?.split('/')[1]),
    },
  };
}
