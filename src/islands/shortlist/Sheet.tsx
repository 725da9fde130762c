import type { EpochMinutes } from '#domain/occurrence.ts';
import type { Pick } from '#domain/shortlist/picks.ts';
import { formatDate } from '#i18n/dates.ts';
import type { PickedListing } from '#views/shortlist/picked-listing.ts';
import type { FoundPick } from './find-picks.ts';
import { SheetItem } from './SheetItem.tsx';
import type { SheetWords } from './sheet-words.ts';

interface Props {
  found: readonly FoundPick[];
  picks: readonly Pick[];
  words: SheetWords;
  origin: string;
  now: EpochMinutes;
  today: string;
  heading: string;
  onRemove?: ((id: string, title: string) => void) | undefined;
}

/** The list itself, as it is printed: soonest first, then what is over, then what is gone. */
export function Sheet({ found, picks, words, origin, now, today, heading, onRemove }: Props) {
  const { t, sheet, lang } = words;
  // Two that were picked may have become one.
  const there = new Map(found.flatMap(({ id, event }) => (event ? [[event.id, { id, event }] as const] : [])));
  const events = [...there.values()].sort((a, b) => nextOf(a.event, now) - nextOf(b.event, now));
  const gone = found.filter(({ event }) => event === undefined);
  const named = gone.flatMap(({ id }) => picks.find((pick) => pick.id === id) ?? []);
  const unnamed = gone.length - named.length;
  return (
    <section class="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title" lang={lang}>
        {heading}
      </h2>
      <ul class="sheet-items" role="list">
        {events.map(({ id = '', event }) => (
          <SheetItem
            key={event.id}
            event={event}
            origin={origin}
            now={now}
            words={words}
            onRemove={onRemove && (() => onRemove(id, event.title.text))}
          />
        ))}
      </ul>
      {named.map(({ id, title }) => (
        <p key={id} class="sheet-alert screen-only">
          {t('picks.gone', { title })}{' '}
          {onRemove && (
            <button type="button" onClick={() => onRemove(id, title)} aria-label={`${t('picks.remove')}: ${title}`}>
              {t('picks.remove')}
            </button>
          )}
        </p>
      ))}
      {unnamed > 0 && <p class="sheet-alert screen-only">{t('picks.gone.unnamed', { count: unnamed })}</p>}
      <p class="sheet-foot" lang={lang}>
        <b>{sheet('sheet.check')}</b> {sheet('sheet.printed', { date: formatDate(today, sheet) })}.{' '}
        {new URL(origin).host}
      </p>
    </section>
  );
}

/** When it is on next; what is over comes last. */
function nextOf(event: PickedListing, now: EpochMinutes): number {
  if (event.endsAt <= now) return Number.MAX_SAFE_INTEGER;
  return event.times.find(({ endsAt }) => endsAt > now)?.endsAt ?? event.endsAt;
}
