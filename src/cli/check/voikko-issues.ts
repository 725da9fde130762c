import type { ContentRoot } from '#content-layer/build-settings.ts';
import { type Issue, makeIssue } from '#content-layer/issue.ts';
import { readVoikkoLock } from '#content-layer/read-voikko-lock.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { indexables } from '#search/indexables.ts';
import { parseVoikkoLock, staleness, type VoikkoLock } from '#search/lexicon/voikko-lock.ts';

const SHOWN = 5;

/** A lock of word analyses that does not cover the listings any more, or cannot be read. Nothing when there is none: it is optional. */
export function voikkoIssues(roots: readonly ContentRoot[], catalogue: Catalogue, now: EpochMinutes): Issue[] {
  const source = readVoikkoLock(roots);
  if (source === undefined) return [];
  const lock = parsed(source.text);
  if (lock === undefined) return [makeIssue(source.file, 'voikko-broken')];
  const { missing } = staleness(lock, indexables(catalogue, now));
  if (missing.length === 0) return [];
  const params = { count: missing.length, found: missing.slice(0, SHOWN).join(', ') };
  return [makeIssue(source.file, 'voikko-stale', { level: 'warning', params })];
}

function parsed(text: string): VoikkoLock | undefined {
  try {
    return parseVoikkoLock(text);
  } catch {
    // Reported by the caller; the build stops at it with the parser's own words.
    return undefined;
  }
}
