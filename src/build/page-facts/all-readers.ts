import { INLINE_CODE } from '../inline-hashes.ts';
import { PAGE_LOADS } from '../needed-files.ts';
import { EXAMPLE_NOTICES } from '../verify/examples.ts';
import { OWN_FOLDER_FAULTS } from '../verify/files.ts';
import { OUTSIDE_FAULTS } from '../verify/outside.ts';
import { STRUCTURE_FAULTS } from '../verify/structure.ts';
import { PAGE_LENGTH } from '../verify/weights.ts';
import { PAGE_HEAD } from './page-head.ts';
import { PAGE_LINKS } from './page-links.ts';
import type { PageReader } from './page-reader.ts';

/** All that is ever asked of a built page: it is read once, and all of this with it. */
export const ALL_READERS: readonly PageReader<unknown>[] = [
  PAGE_HEAD,
  PAGE_LINKS,
  PAGE_LOADS,
  INLINE_CODE,
  STRUCTURE_FAULTS,
  OUTSIDE_FAULTS,
  OWN_FOLDER_FAULTS,
  EXAMPLE_NOTICES,
  PAGE_LENGTH,
];
