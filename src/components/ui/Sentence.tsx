import type { Sentence as Parts } from '#i18n/sentence.ts';

/** A sentence with its telephone and mail links. Not in Astro's markup, whose line breaks would part a link from its full stop. */
export function Sentence({ parts }: { parts: Parts }) {
  return (
    <>
      {parts.map(({ text, href, lang }) => {
        if (href) {
          return (
            <a key={href} href={href} lang={lang}>
              {mayBreak(text)}
            </a>
          );
        }
        return lang ? <span lang={lang}>{text}</span> : text;
      })}
    </>
  );
}

/** A mail address too long for its line breaks after the "@", where it is easiest to read on. */
function mayBreak(text: string) {
  const [before = '', after] = text.split('@');
  if (after === undefined) return text;
  return (
    <>
      {before}@<wbr />
      {after}
    </>
  );
}
