import { type ContentSet, filesOf } from './content-set.ts';
import type { Entry } from './entry.ts';
import { type Issue, keepsOut, makeIssue } from './issue.ts';

interface Quarantine {
  readonly files: ReadonlySet<string>;
  /** One for each file that is good itself but belongs to one that is not. */
  readonly issues: readonly Issue[];
}

/** Entries that cannot stand without another file, and how each names it. */
interface Dependence {
  readonly entries: readonly Entry[];
  readonly parents: ReturnType<typeof filesOf>;
  parentOf(entry: Entry): string | undefined;
}

/**
 * Which files stay out of the site: those with an error, and with them what cannot stand alone: the venues and issuers
 * of a network, the events of a venue, and an old address whose new one is out. The others are published.
 */
export function quarantine(set: ContentSet, issues: readonly Issue[]): Quarantine {
  /** File that stays out → the file with the mistake that keeps it out. */
  const out = new Map(issues.filter(keepsOut).map(({ file }) => [file, file]));
  const cascade: Issue[] = [];
  const dependences = dependencesOf(set);
  // Old addresses may lead on to each other in any order: over again, until nothing more follows.
  for (let before = -1; before < out.size; ) {
    before = out.size;
    for (const { entries, parents, parentOf } of dependences) {
      for (const entry of entries) {
        const other = out.get(parents.get(parentOf(entry) ?? '')?.file ?? '');
        if (out.has(entry.file) || other === undefined) continue;
        out.set(entry.file, other);
        cascade.push(makeIssue(entry.file, 'parent-quarantined', { level: 'warning', params: { other } }));
      }
    }
  }
  return { files: new Set(out.keys()), issues: cascade };
}

function dependencesOf(set: ContentSet): Dependence[] {
  const venues = filesOf(set, 'venue');
  const folderOf = (entry: Entry) => ('network' in entry ? entry.network : 'venue' in entry ? entry.venue : undefined);
  const newAddressOf = ({ data }: Entry) => ('movedTo' in data ? data.movedTo : undefined);
  return [
    { entries: [...set.venues, ...set.issuers], parents: filesOf(set, 'network'), parentOf: folderOf },
    { entries: set.events, parents: venues, parentOf: folderOf },
    { entries: set.venues, parents: venues, parentOf: newAddressOf },
    { entries: set.events, parents: filesOf(set, 'event'), parentOf: newAddressOf },
  ];
}
