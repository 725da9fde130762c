import type { Localized } from '#domain/localized.ts';
import type { Category } from '#domain/vocabulary.ts';
import { DOING_BODIES } from './bodies/doing.ts';
import { QUIET_BODIES } from './bodies/quiet.ts';
import { STAGE_BODIES } from './bodies/stage.ts';

/** Running texts (Markdown) that suit any listing of their category. */
export const BODIES: Readonly<Record<Category, readonly Required<Localized>[]>> = {
  ...STAGE_BODIES,
  ...QUIET_BODIES,
  ...DOING_BODIES,
};
