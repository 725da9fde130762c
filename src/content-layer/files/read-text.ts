import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findHiddenCharacter } from '#content-layer/schema/hidden-character.ts';
import { LIMITS } from '#content-layer/schema/limits.ts';
import { type Issue, makeIssue } from '../issue.ts';
import type { ContentFile } from './content-file.ts';

type TextResult = { readonly text: string } | { readonly issues: readonly Issue[] };

const KIB = 1024;

/**
 * The text of a file, in one form: UTF-8 without byte order mark, lines ended by `\n`, NFC. Refuses what is not a
 * regular file inside its root, what is too large, and characters that nobody can see.
 */
export function readText(source: ContentFile): TextResult {
  const refuse = (...args: Parameters<typeof makeIssue> extends [string, ...infer Rest] ? Rest : never) => ({
    issues: [makeIssue(source.file, ...args)],
  });
  const stats = lstatSync(source.path);
  const inside = realpathSync(source.path).startsWith(realpathSync(source.root.dir) + path.sep);
  if (!source.isRegular || !stats.isFile() || !inside) return refuse('file-kind');
  if (stats.size > LIMITS.fileBytes) {
    return refuse('file-large', { params: { size: Math.ceil(stats.size / KIB), max: LIMITS.fileBytes / KIB } });
  }
  const text = decode(readFileSync(source.path));
  if (text === undefined) return refuse('file-encoding');
  if (text.trim() === '') return refuse('file-empty');
  const hidden = findHiddenCharacter(text);
  if (hidden) {
    const before = text.slice(0, hidden.index).split('\n');
    const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return refuse('hidden-character', { position, params: { code: hidden.code } });
  }
  return { text };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return text.replace(/\r\n?/g, '\n').normalize('NFC');
  } catch (error) {
    // The one thing that the decoder throws: bytes that are not UTF-8. Reported as such by the caller.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
