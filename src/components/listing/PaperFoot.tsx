import { QrCode } from '#components/ui/QrCode.tsx';
import type { PageTexts } from '#views/page-texts.ts';

interface Props {
  /** The page's own address, in full. */
  address: string;
  title: string;
  t: PageTexts;
}

/** The page for a phone, as a code; on paper also room for a pen and a word of care. */
export function PaperFoot({ address, title, t }: Props) {
  return (
    <aside class="paper-foot" aria-label={t('sheet.phone')}>
      <QrCode address={address} label={t('sheet.qr', { title })} />
      <div>
        <p class="on-screen">{t('sheet.phone')}</p>
        <p class="on-paper">
          <b>{t('sheet.check')}</b> {address.replace(/^https?:\/\//, '')}
        </p>
        <p class="on-paper">{t('sheet.notes')}:</p>
      </div>
    </aside>
  );
}
