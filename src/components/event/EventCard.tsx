import { Echo } from '#components/ui/Echo.tsx';
import type { CardInPlace, CardTime } from '#views/event-card-view.ts';

interface Props {
  view: CardInPlace;
  /** The level that fits under the list's own heading. */
  heading?: 'h2' | 'h3' | 'h4';
}

/** An event in a list: one link for the whole card; status, title, when, where and what the card gives, in that order. */
export default function EventCard({ view, heading: Heading = 'h3' }: Props) {
  const { status, title, where } = view;
  return (
    <li class="card" data-id={view.id} data-e={view.endsAt}>
      <Echo path={view.echo} />
      <Heading>
        <a href={view.href}>
          {status && <b class="status">{status.label} </b>}
          <span lang={title.lang}>{title.text}</span>
        </a>
      </Heading>
      <p class="when">
        {view.times.map((time) => (
          <Time key={time.datetime} time={time} />
        ))}
        {view.more && <span>{view.more}</span>}
        {view.period}
      </p>
      {where && (
        <p>
          <span lang={where.lang}>{where.text}</span>, {view.municipality}
        </p>
      )}
      {view.benefit && (
        <p class="facts">
          <b>{view.benefit}</b>
          {view.notes.map((note) => ` · ${note}`)}
        </p>
      )}
      <button type="button" class="pick">
        {view.pick}
      </button>
      {view.example && <p class="example">{view.example}</p>}
    </li>
  );
}

function Time({ time }: { time: CardTime }) {
  return (
    <>
      <time dateTime={time.datetime} data-e={time.endsAt}>
        {time.text}
        {/* Behind its own time: in front of it, it could be read as meant for all the times that follow. */}
        {time.status && <b class="status"> {time.status}</b>}
      </time>{' '}
    </>
  );
}
