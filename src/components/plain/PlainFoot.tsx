import { plain } from '#i18n/plain/plain-texts.ts';
import type { Link } from '#views/link.ts';

/** What kind of text this is, and the way to the ordinary one. */
export function PlainFoot({ checked, ordinary }: { checked?: string | undefined; ordinary: Link }) {
  return (
    <div class="plain-foot">
      {checked && <p>{checked}</p>}
      <p>
        {plain('level.said')} {plain('level.unsure')}
      </p>
      <p>
        <a href={ordinary.href}>{ordinary.text}</a>
      </p>
    </div>
  );
}
