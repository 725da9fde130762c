import type { Link } from '#views/link.ts';

/** Links as a list; the one to the page itself is marked. */
export function LinkList({ links, class: name = 'links' }: { links: readonly Link[]; class?: string }) {
  return (
    // role: Safari takes a list without bullets for no list.
    <ul class={name} role="list">
      {links.map(({ href, text, lang, current }) => (
        <li key={href}>
          <a href={href} lang={lang} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
