import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { makeIssue } from '../issue.ts';
import type { ContentFile } from './content-file.ts';
import { judgeText, sizeIssues, type TextResult } from './judge-text.ts';

/**
 * The text of a file, in one form: UTF-8 without byte order mark, lines ended by `\n`, NFC. Refuses what is not a
 * regular file inside its root, what is too large, what the system does not let be read, and characters that nobody can see.
 */
export function readText(source: ContentFile): TextResult {
  if (!source.isRegular) return { issues: [makeIssue(source.file, 'file-kind')] };
  try {
    return readRegular(source);
  } catch (error) {
    // Gone since it was listed, not permitted, a broken disk: one file's trouble and not that of the others.
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    return { issues: [makeIssue(source.file, 'file-unreadable', { params: { code: String(error.code) } })] };
  }
}

function readRegular(source: ContentFile): TextResult {
  const stats = lstatSync(source.path);
  const inside = realpathSync(source.path).startsWith(realpathSync(source.root.dir) + path.sep);
  if (!stats.isFile() || !inside) return { issues: [makeIssue(source.file, 'file-kind')] };
  const tooLarge = sizeIssues(source.file, stats.size);
  if (tooLarge.length > 0) return { issues: tooLarge };
  const text = decode(readFileSync(source.path));
  return text === undefined ? { issues: [makeIssue(source.file, 'file-encoding')] } : judgeText(source.file, text);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    // The one thing that the decoder throws: bytes that are not UTF-8. Reported as such by the caller.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
