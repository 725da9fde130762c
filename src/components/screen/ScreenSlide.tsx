import { Echo } from '#components/ui/Echo.tsx';
import { QrCode } from '#components/ui/QrCode.tsx';
import { Text } from '#components/ui/Text.tsx';
import type { ScreenSlide as Slide } from '#views/programme/screen-view.ts';

interface Props {
  slide: Slide;
  /** Absolute address of the event's page. */
  address: string;
  words: { readonly today: string; readonly scan: string; readonly qr: string };
}

/** One event, to be read from across a room. The script hides all but one. */
export function ScreenSlide({ slide, address, words }: Props) {
  return (
    <li class="slide" data-e={slide.endsAt}>
      <div class="slide-words">
        <Echo path={slide.echo} />
        <p class="slide-when">
          {slide.times.map(({ text, datetime, endsAt }) => (
            <time key={datetime} dateTime={datetime} data-e={endsAt}>
              <b hidden>{words.today}: </b>
              {text}{' '}
            </time>
          ))}
          {slide.period}
        </p>
        <h2>
          <a href={slide.href}>
            <Text phrase={slide.title} />
          </a>
        </h2>
        <p>
          <Text phrase={slide.where} />
          <br />
          {slide.address}
        </p>
        <ul class="slide-facts" role="list">
          {slide.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div class="slide-code">
        <QrCode address={address} label={words.qr} />
        <p>{words.scan}</p>
      </div>
    </li>
  );
}
