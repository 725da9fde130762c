import type { EventCardView } from '#views/event-card-view.ts';

/** An event in a frame: the link opens beside the page that holds the frame. */
export function EmbedCard({ view }: { view: EventCardView }) {
  const { status, title, where } = view;
  return (
    <li>
      <a href={view.href} target="_blank" rel="noopener">
        {status && <b>{status.label} </b>}
        <span lang={title.lang}>{title.text}</span>
      </a>
      <br />
      {view.times.map((time) => (
        <span key={time.datetime}>
          <time dateTime={time.datetime}>{time.text}</time>
          {time.status && ` (${time.status})`},{' '}
        </span>
      ))}
      {view.period && `${view.period}, `}
      <span lang={where.lang}>{where.text}</span>, {view.municipality}
      {view.benefit && `. ${view.benefit}`}
    </li>
  );
}
