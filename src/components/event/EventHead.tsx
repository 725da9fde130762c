import { Echo } from '#components/ui/Echo.tsx';
import { LinkList } from '#components/ui/LinkList.tsx';
import { Noted } from '#components/ui/Noted.tsx';
import type { EventPageView } from '#views/event-page.ts';
import { longWordClass } from '#views/long-word.ts';
import type { PageTexts } from '#views/page-texts.ts';
import { PlaceLine } from './PlaceLine.tsx';
import { TimeList } from './TimeList.tsx';

/** Longer lists show this many times until they are opened; the style sheet counts the same. */
const SHOWN_AT_ONCE = 3;

/** What is read first of an event: is it on, what, when, where, what the card gives. */
export function EventHead({ view, t, pickable }: { view: EventPageView; t: PageTexts; pickable: boolean }) {
  const { title, status, ended, benefit, times } = view;
  /** When this one is over, no time is hidden any more. */
  const lastToHide = times.at(-SHOWN_AT_ONCE - 1);
  const isOver = times.length === 0 && !view.period;
  return (
    <header class="listing-head">
      <h1 class={longWordClass(title.text)}>
        {status && (
          <>
            <b class="status">{status.label}</b>{' '}
          </>
        )}
        <span lang={title.lang}>{title.text}</span>
      </h1>
      {status && <Noted text={status.meaning} note={status.note} />}
      <div class="time-box">
        {lastToHide && (
          <details class="all-times" data-e={lastToHide.endsAt}>
            <summary>{t('event.all-times')}</summary>
          </details>
        )}
        {!isOver && <TimeList view={view} />}
        <div class="notice" hidden={!isOver}>
          <p>
            <b>{ended.text}</b>
          </p>
          <LinkList links={ended.links} />
        </div>
      </div>
      <PlaceLine place={view.place} />
      <div class="benefit-row">
        {benefit && (
          <p class="benefit" data-e={view.endsAt}>
            {benefit}
          </p>
        )}
        <Echo path={view.echo} />
      </div>
      {pickable && (
        <button type="button" class="pick" data-pick={view.id} data-e={view.endsAt}>
          {t('card.pick')}
        </button>
      )}
    </header>
  );
}
