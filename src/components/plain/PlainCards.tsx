import { LinkList } from '#components/ui/LinkList.tsx';
import type { Link } from '#views/link.ts';
import type { PlainCardView } from '#views/plain/plain-card.ts';

interface Props {
  events: readonly PlainCardView[];
  /** The level that fits under the list's own heading. */
  heading: 'h2' | 'h3';
  /** Where to go when nothing is left. */
  waysOn: readonly Link[];
  empty: string;
}

/** Events in plain Finnish, and what stands there when the last of them is over. */
export function PlainCards({ events, heading: Heading, waysOn, empty }: Props) {
  return (
    <>
      {events.length > 0 && (
        <ul class="cards plain-cards" role="list" data-l="">
          {events.map(({ id, href, title, status, times, more, period, place, endsAt }) => (
            <li key={id} class="card" data-id={id} data-e={endsAt}>
              <Heading>
                <a href={href}>
                  {status && <b class="status">{status} </b>}
                  {title.text}
                </a>
              </Heading>
              <p class="when">
                {times.map(({ text, datetime, endsAt: end }) => (
                  <time key={datetime} dateTime={datetime} data-e={end}>
                    {text}
                  </time>
                ))}
                {period}
              </p>
              {more && <p data-e={more.endsAt}>{more.text}</p>}
              <p>{place}</p>
            </li>
          ))}
        </ul>
      )}
      <div class="notice" hidden={events.length > 0}>
        <p>{empty}</p>
        <LinkList links={waysOn} />
      </div>
    </>
  );
}
