import { type ContentSet, filesOf } from './content-set.ts';
import type { Entry } from './entry.ts';
import { type Issue, makeIssue } from './issue.ts';

interface Quarantine {
  readonly files: ReadonlySet<string>;
  /** One for each file that is good itself but belongs to one that is not. */
  readonly issues: readonly Issue[];
}

/**
 * Which files stay out of the site: those with an error, and with them what cannot stand alone: the venues and issuers
 * of a network, the events of a venue. The others are published.
 */
export function quarantine(set: ContentSet, issues: readonly Issue[]): Quarantine {
  const out = new Set(issues.filter(({ level }) => level === 'error').map(({ file }) => file));
  const cascade: Issue[] = [];
  const follow = (
    entries: readonly Entry[],
    parents: ReturnType<typeof filesOf>,
    parentOf: (entry: Entry) => string,
  ) => {
    for (const entry of entries) {
      const parent = parents.get(parentOf(entry));
      if (out.has(entry.file) || !parent || !out.has(parent.file)) continue;
      out.add(entry.file);
      cascade.push(makeIssue(entry.file, 'parent-quarantined', { level: 'warning', params: { other: parent.file } }));
    }
  };
  const folderOf = (entry: Entry) => ('network' in entry ? entry.network : 'venue' in entry ? entry.venue : '');
  follow([...set.venues, ...set.issuers], filesOf(set, 'network'), folderOf);
  follow(set.events, filesOf(set, 'venue'), folderOf);
  return { files: out, issues: cascade };
}
