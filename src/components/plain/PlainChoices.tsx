import type { Link } from '#views/link.ts';

/** Links as large fields to press: few of them, one thing each. */
export function PlainChoices({ links }: { links: readonly Link[] }) {
  return (
    <ul class="plain-choices" role="list">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
