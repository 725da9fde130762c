import { useEffect, useRef, useState } from 'preact/hooks';
import { clockAt } from '#domain/helsinki-clock.ts';
import type { DateTexts } from '#i18n/date-texts.ts';
import { formatDate } from '#i18n/dates.ts';
import type { TAKE_ALONG_STRINGS } from '#i18n/strings/take-along.ts';
import type { Translate } from '#i18n/strings.ts';
import type { TownSizes } from '#views/take-along/take-along-files.ts';
import type { TakeAlongTown } from '#views/take-along/take-along-towns.ts';
import type { TakeAlongAdapter, TakingProgress } from './take-along-adapter.ts';

interface Props {
  town: TakeAlongTown;
  /** Absent until it is known. */
  size: TownSizes[string] | undefined;
  /** Whether the browser can keep pages; not known before the page is awake. */
  able: boolean;
  adapter: TakeAlongAdapter;
  dates: DateTexts;
  t: Translate<typeof TAKE_ALONG_STRINGS>;
}

/** One town: taken along, brought up to date, removed. */
export function Town({ town, size, able, adapter, dates, t }: Props) {
  const { name, path, file, events, venues } = town;
  const [keptAt, setKeptAt] = useState<number>();
  const [taking, setTaking] = useState<TakingProgress>();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const look = async () => {
    const time = await adapter.keptAt(file);
    setKeptAt(time);
    return time === undefined ? '' : t('along.kept', { day: formatDate(clockAt(time).today, dates) });
  };
  useEffect(() => {
    if (able) void look().then(setSaid);
  }, [able]);

  /** The button that was pressed is gone: focus goes to what says what came of it. */
  const say = (text: string) => {
    setSaid(text);
    status.current?.focus();
  };
  const take = async () => {
    setSaid('');
    setTaking({ done: 0, of: size?.files ?? 0 });
    const failed = await adapter.take(file, setTaking).then(
      () => '',
      () => t('along.failed', { town: name }),
    );
    const kept = await look();
    setTaking(undefined);
    say(failed || kept);
  };
  const remove = async () => {
    await adapter.remove(file);
    await look();
    say(t('along.removed', { town: name }));
  };
  const button = (key: 'along.take' | 'along.renew' | 'along.remove', act: () => Promise<void>) => (
    <button type="button" class={key === 'along.take' ? 'button' : undefined} onClick={act}>
      {t(key)}
      <span class="visually-hidden"> {name}</span>
    </button>
  );
  return (
    <li id={town.id}>
      <p>
        <a href={path}>{name}</a> {t('along.events', { count: events })}, {t('along.venues', { count: venues })}
      </p>
      {keptAt === undefined && (
        <p class="size">{size && t('along.size', { size: Math.ceil(size.bytes / 10_000) * 10 })}</p>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {taking && (
        <p>
          <progress value={taking.done} max={taking.of || 1} aria-label={`${t('along.take')} ${name}`} />{' '}
          {t('along.taking', { done: taking.done, of: taking.of })}
        </p>
      )}
      {!taking && (
        <p class={able ? 'actions' : 'actions asleep'}>
          {keptAt === undefined ? (
            button('along.take', take)
          ) : (
            <>
              {button('along.renew', take)} {button('along.remove', remove)}
            </>
          )}
        </p>
      )}
    </li>
  );
}
