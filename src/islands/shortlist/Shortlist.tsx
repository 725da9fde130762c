import '../older-browsers.ts';
import { useMemo, useRef, useState } from 'preact/hooks';
import { clockAt } from '#domain/helsinki-clock.ts';
import { encodeShortlist } from '#domain/shortlist/shortlist-link.ts';
import { LOCALES } from '#i18n/locales.ts';
import { sheetLocale } from '#i18n/sheet-languages.ts';
import { translator } from '#i18n/strings.ts';
import type { ShortlistProps } from '#views/shortlist/shortlist-props.ts';
import { browserShortlistAdapter } from './browser-shortlist-adapter.ts';
import { ShareBox } from './ShareBox.tsx';
import { Sheet } from './Sheet.tsx';
import { SheetChoices } from './SheetChoices.tsx';
import type { ShortlistAdapter } from './shortlist-adapter.ts';
import { useShortlist } from './use-shortlist.ts';

interface Props extends ShortlistProps {
  /** Instead of the browser's: for tests. */
  adapter?: ShortlistAdapter;
}

/** The shortlist: one's own, or one that came by a link. */
export default function Shortlist({ adapter: given, ...props }: Props) {
  const { locale, strings, sheets, languages, origin, path, eventsPath } = props;
  const { state, acts, adapter } = useShortlist(() => given ?? browserShortlistAdapter(), locale);
  const { picks, codes, found, failed, now, language, foundIn } = state;
  const [heading, setHeading] = useState('');
  const [large, setLarge] = useState(false);
  const [said, setSaid] = useState('');
  const [link, setLink] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const words = useMemo(() => {
    const own = sheetLocale(foundIn);
    const sheet = translator(sheets[own], own);
    return { t: translator(strings, locale), sheet, language: foundIn, lang: LOCALES[own].tag };
  }, [strings, sheets, locale, foundIn]);
  const { t, sheet } = words;
  const isShared = codes.length > 0;
  const events = found?.flatMap(({ event }) => event ?? []) ?? [];
  /** What was pressed may be gone: focus goes to what says so. */
  const say = (text: string) => {
    setSaid(text);
    status.current?.focus();
  };
  const address = origin + path + encodeShortlist(events.map(({ id }) => id));

  return (
    <div class={large ? 'shortlist large' : 'shortlist'}>
      <p class="finder-status screen-only" role="status" tabIndex={-1} ref={status}>
        {said || (failed ? t('picks.failed') : found || now === 0 ? '' : t('picks.loading'))}
      </p>
      {found && !isShared && picks.length === 0 && (
        <p class="screen-only">
          {t('picks.none')} <a href={eventsPath}>{t('picks.browse')}</a>
        </p>
      )}
      {isShared && (
        <div class="screen-only">
          <h2>{t('picks.shared')}</h2>
          <p class="actions">
            {events.length > 0 && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  acts.addShared();
                  say(t('picks.added'));
                }}
              >
                {t('picks.add')}
              </button>
            )}
            {picks.length > 0 && (
              <button type="button" onClick={acts.showOwn}>
                {t('picks.own')}
              </button>
            )}
          </p>
        </div>
      )}
      {events.length > 0 && (
        <>
          <p class="actions screen-only">
            <button type="button" class="button" onClick={adapter.print}>
              {t('picks.print')}
            </button>
            <button
              type="button"
              class="button"
              onClick={async () => {
                setLink(address);
                say(t((await adapter.share(address)) ? 'picks.copied' : 'picks.shown'));
              }}
            >
              {t('picks.share')}
            </button>
          </p>
          {link !== '' && <ShareBox address={address} t={t} />}
          <SheetChoices
            t={t}
            languages={languages}
            language={language}
            heading={heading}
            large={large}
            onLanguage={acts.setLanguage}
            onHeading={setHeading}
            onLarge={setLarge}
          />
        </>
      )}
      {found && found.length > 0 && (
        <Sheet
          found={found}
          picks={picks}
          words={words}
          origin={origin}
          now={now}
          today={clockAt(now * 60_000).today}
          heading={heading || sheet('sheet.title')}
          onRemove={
            isShared
              ? undefined
              : (id, title) => {
                  acts.remove(id);
                  say(t('picks.removed', { title }));
                }
          }
        />
      )}
      {!isShared && picks.length > 0 && (
        <p class="screen-only">
          <button
            type="button"
            onClick={() => {
              acts.clear();
              say(t('picks.cleared'));
            }}
          >
            {t('picks.clear')}
          </button>
        </p>
      )}
    </div>
  );
}
