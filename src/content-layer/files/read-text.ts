import { lstatSync, readFileSync } from 'node:fs';
import { makeIssue } from '../issue.ts';
import type { ContentFile } from './content-file.ts';
import { isOwnFile } from './is-own-file.ts';
import { judgeText, sizeIssues, type TextResult } from './judge-text.ts';
import { unreadableCode } from './unreadable-code.ts';

/**
 * The text of a file, in one form: UTF-8 without byte order mark, lines ended by `\n`, NFC. Refuses what is not a
 * regular file inside its root, what is too large, what the system does not let be read, and characters that nobody can see.
 */
export function readText(source: ContentFile): TextResult {
  try {
    return readOwn(source);
  } catch (error) {
    return { issues: [makeIssue(source.file, 'file-unreadable', { params: { code: unreadableCode(error) } })] };
  }
}

function readOwn(source: ContentFile): TextResult {
  if (!isOwnFile(source)) return { issues: [makeIssue(source.file, 'file-kind')] };
  const tooLarge = sizeIssues(source.file, lstatSync(source.path).size);
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
