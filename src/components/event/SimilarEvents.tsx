import type { SimilarView } from '#views/similar-view.ts';

/** Three events for the same people. What is over goes, and with the last of them the heading. */
export function SimilarEvents({ view }: { view: SimilarView }) {
  return (
    <section class="similar" aria-labelledby="similar" data-e={Math.max(...view.links.map(({ endsAt }) => endsAt))}>
      <h2 id="similar">{view.title}</h2>
      <ul>
        {view.links.map(({ href, title, why, endsAt }) => (
          <li key={href} data-e={endsAt}>
            <a href={href} lang={title.lang}>
              {title.text}
            </a>
            <br />
            {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
