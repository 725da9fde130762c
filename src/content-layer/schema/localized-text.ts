import { z } from 'zod';
import { text } from './text.ts';

/** One text per language, Finnish required; a bare text means Finnish. */
export function localizedText(max: number) {
  return z.preprocess(
    (raw) => (typeof raw === 'string' ? { fi: raw } : raw),
    z.strictObject({ fi: text(max), sv: text(max).exactOptional(), en: text(max).exactOptional() }),
  );
}
