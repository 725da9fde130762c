import { LinkList } from '#components/ui/LinkList.tsx';
import { Sentence } from '#components/ui/Sentence.tsx';
import { plain } from '#i18n/plain/plain-texts.ts';
import { sentenceText } from '#i18n/sentence.ts';
import type { PlainPlaceView } from '#views/plain/plain-place.ts';

/** Where it is, whom to ask, and what is known of access. */
export function PlainPlace({ place }: { place: PlainPlaceView }) {
  const { where, route, ask, website, access, accessNote, accessAsk } = place;
  return (
    <>
      <section aria-labelledby="where">
        <h2 id="where">{plain('event.where')}</h2>
        {where.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {route.length > 0 && (
          <>
            <p>{plain('where.route')}</p>
            <LinkList links={route} />
          </>
        )}
      </section>
      <section aria-labelledby="ask">
        <h2 id="ask">{plain('event.ask')}</h2>
        {ask.map((sentence) => (
          <p key={sentenceText(sentence)}>
            <Sentence parts={sentence} />
          </p>
        ))}
        {website && <LinkList links={[website]} />}
      </section>
      <section aria-labelledby="access">
        <h2 id="access">{plain('event.access')}</h2>
        {access.map(({ label, text }) => (
          <p key={label}>
            <b>{label}</b> {text}
          </p>
        ))}
        {accessNote && <p>{accessNote}</p>}
        <p>{accessAsk}</p>
      </section>
    </>
  );
}
