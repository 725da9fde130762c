import type { PROFESSIONALS_STRINGS } from '#i18n/strings/professionals.ts';
import type { Translate } from '#i18n/strings.ts';
import type { ReadyRow } from '#views/professionals-page.ts';

interface Props {
  rows: readonly ReadyRow[];
  t: Translate<typeof PROFESSIONALS_STRINGS>;
}

/** Papers and screens by town. Each link is named with its town for those who hear links alone. */
export function ReadyList({ rows, t }: Props) {
  return (
    <dl class="ready">
      {rows.map(({ name, all, adults, screen }) => (
        <div key={name}>
          <dt>{name}</dt>
          {[
            [all, t('ready.all')],
            [adults, t('ready.adults')],
            [screen, t('ready.screen')],
          ].map(([href, text]) => (
            <dd key={href}>
              <a href={href}>
                {text}
                <span class="visually-hidden">, {name}</span>
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
