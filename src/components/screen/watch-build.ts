const RECORD = '/data/build.json';
/** Between two looks. Milliseconds. */
const EVERY = 600_000;
/** A page that has stood for so long is fetched anew in any case: the first look may have come after a release. */
const LONGEST = 86_400_000;

/**
 * Fetches the page anew when the site has been built anew. Without a line, or while a release is not whole, the page stays
 * as it is: an old programme that loses what is over by itself is better than an error that nobody is there to see.
 *
 * @param now milliseconds since 1970
 */
export function watchBuild(now: () => number): void {
  const started = now();
  let first: unknown;
  const look = async () => {
    try {
      const record = await fetch(RECORD, { cache: 'no-cache' });
      if (!record.ok) return;
      const { id } = await record.json();
      first ??= id;
      if (id === first && now() - started < LONGEST) return;
      const page = await fetch(location.href, { cache: 'no-cache' });
      if (page.ok) location.reload();
    } catch {
      // No line: the next look comes.
    }
  };
  look();
  setInterval(look, EVERY);
}
