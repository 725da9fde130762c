import '../older-browsers.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { translator } from '#i18n/strings.ts';
import type { TownSizes } from '#views/take-along/take-along-files.ts';
import type { TakeAlongProps } from '#views/take-along/take-along-props.ts';
import type { TakeAlongTown } from '#views/take-along/take-along-towns.ts';
import { browserTakeAlongAdapter } from './browser-take-along-adapter.ts';
import { Town } from './Town.tsx';
import type { TakeAlongAdapter } from './take-along-adapter.ts';

interface Props extends TakeAlongProps {
  /** Instead of the browser's: for tests. */
  adapter?: TakeAlongAdapter;
}

/** The towns that can be taken along, and what was. Without scripts a list of links to them. */
export default function TakeAlong({ adapter: given, locale, strings, dateStrings, groups, sizesFile }: Props) {
  const adapter = useMemo(() => given ?? browserTakeAlongAdapter(sizesFile), []);
  const t = useMemo(() => translator(strings, locale), [strings, locale]);
  const dates = useMemo(() => translator(dateStrings, locale), [dateStrings, locale]);
  const [able, setAble] = useState<boolean>();
  const [sizes, setSizes] = useState<TownSizes>({});
  useEffect(() => {
    setAble(adapter.canKeep());
    // Without a line nobody can take anything along: how much it is does not matter then.
    adapter.sizes().then(setSizes, () => undefined);
  }, [adapter]);
  const town = (one: TakeAlongTown) => (
    <Town key={one.id} town={one} size={sizes[one.id]} able={able === true} adapter={adapter} dates={dates} t={t} />
  );
  return (
    <div class="take-along">
      {able === false && <p class="notice">{t('along.cannot')}</p>}
      {groups.map(({ name, towns }) => (
        <section key={name}>
          {/* A network of one municipality of the same name needs no heading of its own. */}
          {(towns.length > 1 || towns[0]?.name !== name) && <h2>{name}</h2>}
          <ul>{towns.map(town)}</ul>
        </section>
      ))}
    </div>
  );
}
