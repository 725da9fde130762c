import { z } from 'zod';
import { findHiddenCharacter } from './hidden-character.ts';
import { refuse } from './refuse.ts';

/**
 * One paragraph of plain text. Line breaks of the file become spaces; NFC (Unicode normalisation form C), so that
 * equal words are equal strings. With a letter or a digit at least: what is only marks can neither be read aloud nor found.
 *
 * @param max characters as a person counts them (code points)
 */
export function text(max: number) {
  return z.string().transform((raw, ctx) => {
    const value = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
    const hidden = findHiddenCharacter(raw);
    const length = [...value].length;
    if (hidden) refuse(ctx, 'hidden-character', raw, { code: hidden.code });
    else if (!/[\p{L}\p{N}]/u.test(value)) refuse(ctx, 'no-words', raw, { found: raw });
    else if (length > max) refuse(ctx, 'too-long', raw, { max, length });
    return value;
  });
}
