import type { SourcesView } from '#views/source-view.ts';
import { SourceItem } from './SourceItem.tsx';

/** Sources and the date they were checked in one line, for a list of many. */
export function SourceLine({ view, label }: { view: SourcesView; label: string }) {
  return (
    <p class="source">
      {label}{' '}
      {view.sources.map((source, i) => (
        <>
          {i > 0 && '; '}
          <SourceItem source={source} />
        </>
      ))}
      . {view.checked}
    </p>
  );
}
