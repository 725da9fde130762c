import { SourceList } from '#components/listing/SourceList.tsx';
import { ordinaryPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import type { SourceView } from '#views/source-view.ts';

interface Props {
  /** Of the page in plain Finnish. */
  path: string;
  checked?: string | undefined;
  sources?: readonly SourceView[] | undefined;
  /** All of it is somebody's own sentences. */
  written?: boolean | undefined;
}

/** When the facts were checked and where they are from, what kind of text this is, and the way to the ordinary one. */
export function PlainFoot({ path, checked, sources = [], written }: Props) {
  return (
    <div class="plain plain-foot">
      {checked && <p>{checked}</p>}
      {sources.length > 0 && (
        <>
          <p>{plain('sources')}</p>
          <SourceList sources={sources} />
        </>
      )}
      <p>
        {plain('level.said')} {!written && plain('level.unsure')}
      </p>
      <p>
        <a href={ordinaryPath(path)}>{plain('level.ordinary')}</a>
      </p>
    </div>
  );
}
