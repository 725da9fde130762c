import { QrCode } from '#components/ui/QrCode.tsx';
import type { SheetWords } from './sheet-words.ts';

interface Props {
  address: string;
  t: SheetWords['t'];
}

/** The link of a list: to copy, and to take a picture of. */
export function ShareBox({ address, t }: Props) {
  return (
    <div class="share-box screen-only">
      <QrCode address={address} label={t('picks.share.qr')} />
      <div>
        <label>
          {t('picks.share.link')}
          <input type="url" readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
        <p>{t('picks.share.help')}</p>
      </div>
    </div>
  );
}
