import type { ProgrammeDay, ProgrammeItem } from '#views/programme/programme-view.ts';

/** Days with what happens on them. */
export function ProgrammeDays({ days, heading: Heading }: { days: readonly ProgrammeDay[]; heading: 'h2' | 'h3' }) {
  return (
    <>
      {days.map(({ heading, items }) => (
        <section key={heading} class="programme-day" data-e={Math.max(...items.map(({ endsAt }) => endsAt))}>
          <Heading>{heading}</Heading>
          <ProgrammeList items={items} />
        </section>
      ))}
    </>
  );
}

/** Lines of a programme. */
export function ProgrammeList({ items }: { items: readonly ProgrammeItem[] }) {
  return (
    <ul class="programme-list">
      {items.map(({ key, at, title, href, where, town, ticket, endsAt }) => (
        <li key={key} data-e={endsAt}>
          {at && `${at} `}
          <a href={href} lang={title.lang}>
            {title.text}
          </a>
          , <span lang={where.lang}>{where.text}</span>
          {town && `, ${town}`}
          {ticket && `. ${ticket}`}
        </li>
      ))}
    </ul>
  );
}
