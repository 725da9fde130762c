import type { ContentRoot } from '../build-settings.ts';

/** The folders of `content/` that hold listings, and what their files are called. */
export const LAYOUT = {
  networks: { depth: 2, ending: '.yaml' },
  venues: { depth: 3, ending: '.yaml' },
  events: { depth: 3, ending: '.md' },
  issuers: { depth: 3, ending: '.yaml' },
  pages: { depth: 3, ending: '.md' },
} as const;

export type ContentFolder = keyof typeof LAYOUT;

/** One file on disk that claims to be content. */
export interface ContentFile {
  /** As shown to people: relative to the working directory, with `/`. */
  readonly file: string;
  /** For opening it. */
  readonly path: string;
  readonly root: ContentRoot;
  /** Path inside the root, split: `['events', 'emma', 'avajaiset.md']`. */
  readonly parts: readonly string[];
  /** Not a link, device, socket … */
  readonly isRegular: boolean;
}
