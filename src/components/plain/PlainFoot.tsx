import { ordinaryPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';

interface Props {
  /** Of the page in plain Finnish. */
  path: string;
  checked?: string | undefined;
}

/** What kind of text this is, and the way to the ordinary one. */
export function PlainFoot({ path, checked }: Props) {
  return (
    <div class="plain plain-foot">
      {checked && <p>{checked}</p>}
      <p>
        {plain('level.said')} {plain('level.unsure')}
      </p>
      <p>
        <a href={ordinaryPath(path)}>{plain('level.ordinary')}</a>
      </p>
    </div>
  );
}
