import { useState } from 'preact/hooks';
import { QrCode } from '#components/ui/QrCode.tsx';
import type { EpochMinutes } from '#domain/occurrence.ts';
import type { PickedListing } from '#views/shortlist/picked-listing.ts';
import { standingOf } from './find-picks.ts';
import type { SheetWords } from './sheet-words.ts';

interface Props {
  event: PickedListing;
  origin: string;
  now: EpochMinutes;
  words: SheetWords;
  onRemove?: (() => void) | undefined;
}

/** Of many times the next ones are told; the page behind the code has them all. */
const MOST_TIMES = 3;
/** In whole sentences one time is enough at once. */
const MOST_TIMES_PLAIN = 1;

/** One event of a list, on the screen and on paper. */
export function SheetItem({ event, origin, now, words: { t, sheet, language, lang }, onRemove }: Props) {
  const [notes, setNotes] = useState('');
  const standing = standingOf(event, now);
  const left = event.times.filter(({ endsAt }) => endsAt > now);
  const isPlain = language === 'selko';
  const most = isPlain ? MOST_TIMES_PLAIN : MOST_TIMES;
  const shown = left.slice(0, most).map(({ text }) => text);
  const address = origin + event.path;
  const title = event.title.text;
  return (
    <li class="sheet-item" lang={lang} data-standing={standing}>
      <QrCode address={address} label={sheet('sheet.qr', { title })} />
      <h3>
        {event.status && <b class="status">{event.status} </b>}
        <a href={event.path} lang={event.title.lang}>
          {title}
        </a>
      </h3>
      {standing === 'over' && <p class="sheet-alert">{sheet('sheet.over')}</p>}
      {standing === 'off' && (
        <p class="sheet-alert">{t('picks.off', { status: event.status ?? left[0]?.text ?? title })}</p>
      )}
      {standing !== 'over' && (
        <>
          <p>
            <b>{sheet('sheet.when')}: </b>
            {event.period ?? shown.join('; ')}
            {left.length > most && (isPlain ? ` ${sheet('sheet.more-times.plain')}` : ` ${sheet('sheet.more-times')}`)}
          </p>
          <p>
            <b>{sheet('sheet.where')}: </b>
            {event.place}
          </p>
        </>
      )}
      {standing === 'coming' && event.steps.length > 0 && (
        <>
          <p class="sheet-steps">
            <b>{sheet('sheet.ticket')}: </b>
            {event.steps.map((step, at) => (
              <span key={step}>
                {event.steps.length > 1 && `${at + 1}. `}
                {step}{' '}
              </span>
            ))}
          </p>
          <p>
            <b>{sheet('sheet.way')}: </b>
            {event.way}
          </p>
        </>
      )}
      <p class="sheet-address">{address.replace(/^https?:\/\//, '')}</p>
      <p class="sheet-notes paper-only">
        <b>{sheet('sheet.notes')}: </b>
        {notes}
      </p>
      <div class="screen-only sheet-tools">
        <label>
          {t('picks.notes')}
          <textarea rows={1} value={notes} onInput={({ currentTarget }) => setNotes(currentTarget.value)} />
        </label>
        {onRemove && (
          <button type="button" onClick={onRemove} aria-label={`${t('picks.remove')}: ${title}`}>
            {t('picks.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
