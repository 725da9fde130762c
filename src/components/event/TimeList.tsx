import { Text } from '#components/ui/Text.tsx';
import type { EventPageView } from '#views/event-page.ts';

/** The times of an event; each goes away by itself when it is over. */
export function TimeList({ view }: { view: Pick<EventPageView, 'times' | 'period'> }) {
  const { times, period } = view;
  return (
    // role: Safari takes a list without bullets for no list.
    <ul class="times" role="list" data-l="">
      {times.map(({ datetime, endsAt, status: label, isOff, text, note }) => (
        <li key={datetime} data-e={endsAt}>
          <time dateTime={datetime}>
            {label && <b class="status">{label} </b>}
            {isOff ? <s>{text}</s> : text}
          </time>
          {note && (
            <>
              {' '}
              <span class="note">
                <Text phrase={note} />
              </span>
            </>
          )}
        </li>
      ))}
      {period && (
        <li class="period" data-e={period.endsAt}>
          {period.isOff ? <s>{period.text}</s> : period.text}
        </li>
      )}
    </ul>
  );
}
