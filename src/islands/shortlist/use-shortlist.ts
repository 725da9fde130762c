import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { type Pick, withoutPick, withPicks } from '#domain/shortlist/picks.ts';
import { decodeShortlist } from '#domain/shortlist/shortlist-link.ts';
import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import { type FoundPick, findByCodes, findByIds } from './find-picks.ts';
import type { ShortlistAdapter } from './shortlist-adapter.ts';

/** What the page shows at a moment. */
export interface ShortlistState {
  readonly picks: readonly Pick[];
  /** Codes of a list that came by a link; empty: one's own list is shown. */
  readonly codes: readonly string[];
  /** The events behind what is shown; absent while they are fetched. */
  readonly found?: readonly FoundPick[];
  readonly failed: boolean;
  readonly now: EpochMinutes;
  /** The language that is chosen, and that of what is found: the sheet changes when all its words have come. */
  readonly language: SheetLanguage;
  readonly foundIn: SheetLanguage;
}

/** What a visitor can do. */
export interface ShortlistActs {
  setLanguage(language: SheetLanguage): void;
  remove(id: string): void;
  clear(): void;
  /** Puts the list that came by the link among one's own. */
  addShared(): void;
  /** Leaves the list that came by the link. */
  showOwn(): void;
}

/** The shortlist's state, in step with the browser's storage, address and clock. */
export function useShortlist(
  makeAdapter: () => ShortlistAdapter,
  first: SheetLanguage,
): { state: ShortlistState; acts: ShortlistActs; adapter: ShortlistAdapter } {
  const adapter = useMemo(makeAdapter, []);
  const [picks, setPicks] = useState<readonly Pick[]>([]);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [language, setLanguage] = useState(first);
  const [now, setNow] = useState(0);
  const [answer, setAnswer] = useState<{ found?: readonly FoundPick[]; language: SheetLanguage }>({ language: first });
  const [failed, setFailed] = useState(false);
  // Answers that come after a later question are nobody's any more.
  const asked = useRef(0);

  useEffect(() => {
    const read = () => {
      setPicks(adapter.readPicks());
      setCodes(decodeShortlist(adapter.fragment()));
    };
    const look = () => setNow(adapter.now());
    read();
    look();
    const stops = [adapter.onFragment(read), adapter.onMinute(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [adapter]);

  const ids = picks.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (now === 0) return;
    const question = ++asked.current;
    setFailed(false);
    const finding =
      codes.length > 0
        ? findByCodes(codes, language, adapter)
        : findByIds(ids.split(' ').filter(Boolean), language, adapter);
    finding.then(
      (found) => question === asked.current && setAnswer({ found, language }),
      () => question === asked.current && setFailed(true),
    );
  }, [adapter, codes, ids, language, now === 0]);

  const { found, language: foundIn } = answer;
  // What is taken off is gone at once, before the rest has been looked up anew: the page says so in the same breath.
  const shown = useMemo(
    () => (codes.length > 0 ? found : found?.filter(({ id }) => picks.some((pick) => pick.id === id))),
    [found, picks, codes],
  );

  // One's own list only: of one that came by a link nothing is kept before it is taken up.
  useEffect(() => {
    if (shown === undefined || codes.length > 0) return;
    adapter.keepOffline(shown.flatMap(({ event }) => event?.path ?? []));
  }, [adapter, shown, codes]);

  const keep = (next: readonly Pick[]) => {
    adapter.writePicks(next);
    setPicks(next);
  };
  const leaveShared = () => {
    adapter.clearFragment();
    setCodes([]);
  };
  return {
    adapter,
    state: { picks, codes, ...(shown && { found: shown }), failed, now, language, foundIn },
    acts: {
      setLanguage,
      remove: (id) => keep(withoutPick(picks, id)),
      clear: () => keep([]),
      addShared() {
        const events = found?.flatMap(({ event }) => (event ? [{ id: event.id, title: event.title.text }] : [])) ?? [];
        keep(withPicks(picks, events));
        // What is in sight is among one's own now, and stays there while the others are looked up.
        leaveShared();
      },
      showOwn() {
        setAnswer({ language });
        leaveShared();
      },
    },
  };
}
