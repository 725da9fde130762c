import { Text } from '#components/ui/Text.tsx';
import type { SourceView } from '#views/source-view.ts';

/** One source: its name or address, its date, and whether it names only a group. */
export function SourceItem({ source }: { source: SourceView & { group?: string } }) {
  const { name, href, date, group } = source;
  return (
    <>
      {href ? (
        <a class="alone" href={href} rel="noopener">
          <Text phrase={name} />
        </a>
      ) : (
        <Text phrase={name} />
      )}
      {date && `, ${date}`}
      {group && `: ${group}`}
    </>
  );
}
