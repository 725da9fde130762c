import type { EpochMinutes } from '#domain/occurrence.ts';
import type { Pick } from '#domain/shortlist/picks.ts';
import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import type { ShortlistFile } from '#views/shortlist/shortlist-files.ts';

/** All that the shortlist asks of the browser. Tests hand it a fake. */
export interface ShortlistAdapter {
  now(): EpochMinutes;
  readPicks(): readonly Pick[];
  writePicks(picks: readonly Pick[]): void;
  /** What stands behind `#` in the address. */
  fragment(): string;
  clearFragment(): void;
  /** Calls back when another link of a list was followed on this page; the result stops it. */
  onFragment(listener: () => void): () => void;
  /** Calls back about once a minute, and when the page is looked at again; the result stops it. */
  onMinute(listener: () => void): () => void;
  /** Ids of the venues whose events can be picked. */
  venues(): Promise<readonly string[]>;
  /** The events of a venue; nothing when it has no file, an error when it could not be fetched. */
  file(language: SheetLanguage, venue: string): Promise<ShortlistFile | undefined>;
  /** Hands the address on: to the system's own sheet, or to the clipboard. Whether it is copied now. */
  share(address: string): Promise<boolean>;
  print(): void;
  /** Keeps the list and these pages for when there is no line; with none, forgets all. Never fails. */
  keepOffline(paths: readonly string[]): void;
}
