import { Text } from '#components/ui/Text.tsx';
import type { EventPageView } from '#views/event-page.ts';

/** The times of an event; each goes away by itself when it is over. */
export function TimeList({ view }: { view: Pick<EventPageView, 'times' | 'period' | 'status'> }) {
  const { times, period, status } = view;
  return (
    // role: Safari takes a list without bullets for no list.
    <ul class={status?.code === 'cancelled' ? 'times off' : 'times'} role="list" data-l="">
      {times.map(({ datetime, endsAt, status: off, text, note }) => (
        <li key={datetime} data-e={endsAt}>
          <time dateTime={datetime}>
            {off && <b class="status">{off} </b>}
            {text}
          </time>
          {note && (
            <>
              {' '}
              <Text phrase={note} />
            </>
          )}
        </li>
      ))}
      {period && <li data-e={period.endsAt}>{period.text}</li>}
    </ul>
  );
}
