import type { LanguageLink } from '#views/frame.ts';

/** Links to the same in other languages, each named and spoken in its own. */
export function LanguageList({ links }: { links: readonly LanguageLink[] }) {
  return (
    <ul class="links" role="list">
      {links.map(({ href, name, tag }) => (
        <li key={tag}>
          <a href={href} lang={tag} hreflang={tag}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
