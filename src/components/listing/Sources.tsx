import type { Link } from '#views/link.ts';
import type { ReportView } from '#views/report-link.ts';
import type { SourcesView } from '#views/source-view.ts';
import { SourceItem } from './SourceItem.tsx';
import { SourceList } from './SourceList.tsx';

interface Props {
  view: SourcesView;
  label: string;
  report?: ReportView | undefined;
  /** For the venue itself: where its facts are changed. */
  change?: Link | undefined;
}

/** Where the facts come from, when they were checked, and where to change them or to report a mistake. */
export function Sources({ view: { sources, checked }, label, report, change }: Props) {
  const [only] = sources;
  return (
    <div class="sources">
      <p>{checked}</p>
      {sources.length === 1 && only && (
        <p>
          {label} <SourceItem source={only} />
        </p>
      )}
      {sources.length > 1 && <p>{label}</p>}
      {sources.length > 1 && <SourceList sources={sources} />}
      {change && (
        <p>
          <a class="alone" href={change.href} rel="nofollow">
            {change.text}
          </a>
        </p>
      )}
      {report && (
        <p>
          {report.href ? (
            <a class="alone" href={report.href}>
              {report.text}
            </a>
          ) : (
            report.text
          )}
        </p>
      )}
    </div>
  );
}
