import type { SourceView } from '#views/source-view.ts';
import { SourceItem } from './SourceItem.tsx';

/** Several sources, one under the other. */
export function SourceList({ sources }: { sources: readonly SourceView[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={`${source.href} ${source.name.text}`}>
          <SourceItem source={source} />
        </li>
      ))}
    </ul>
  );
}
