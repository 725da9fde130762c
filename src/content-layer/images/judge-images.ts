import { lstatSync, readFileSync } from 'node:fs';
import type { ContentFile } from '../files/content-file.ts';
import { isOwnFile } from '../files/is-own-file.ts';
import { unreadableCode } from '../files/unreadable-code.ts';
import { type Issue, makeIssue } from '../issue.ts';
import { LIMITS } from '../schema/limits.ts';
import { judgeImageBytes } from './image-bytes.ts';
import type { ImageFile } from './image-file.ts';
import { type ImageFault, imagePlaceFaults } from './image-place.ts';
import { imageId } from './image-recipe.ts';
import { typeByName } from './image-type.ts';

/** Pictures as files, each judged by itself. Whether they fit their listings is a rule across files. */
export interface JudgedImages {
  readonly files: readonly ImageFile[];
  readonly issues: readonly Issue[];
}

const MIB = 1024 * 1024;

/** Judges picture files one after the other, so that memory holds one of them at a time. */
export async function judgeImages(sources: readonly ContentFile[]): Promise<JudgedImages> {
  const files: ImageFile[] = [];
  const issues: Issue[] = [];
  for (const source of sources) {
    const { file, path, parts } = source;
    const { facts, faults } = await judgeOne(source);
    files.push({ file, path, parts, ...(facts && { facts }) });
    issues.push(...faults.map(({ rule, params = {} }) => makeIssue(file, rule, { params, costs: 'image' })));
  }
  return { files, issues };
}

interface Judged {
  readonly facts?: ImageFile['facts'];
  readonly faults: readonly ImageFault[];
}

async function judgeOne(source: ContentFile): Promise<Judged> {
  try {
    return await judgeReadable(source);
  } catch (error) {
    return { faults: [{ rule: 'file-unreadable', params: { code: unreadableCode(error) } }] };
  }
}

async function judgeReadable(source: ContentFile): Promise<Judged> {
  const faults = imagePlaceFaults(source.parts);
  const found = source.parts.at(-1) ?? '';
  const type = typeByName(found);
  if (!isOwnFile(source)) return { faults: [...faults, { rule: 'file-kind' }] };
  const { size } = lstatSync(source.path);
  if (size > LIMITS.imageBytes) {
    const params = { size: Math.ceil(size / MIB), max: LIMITS.imageBytes / MIB };
    return { faults: [...faults, { rule: 'image-large', params }] };
  }
  if (type === undefined) return { faults };
  const bytes = readFileSync(source.path);
  const verdict = await judgeImageBytes(bytes, type, found);
  if ('faults' in verdict) return { faults: [...faults, ...verdict.faults] };
  return faults.length > 0 ? { faults } : { faults, facts: { id: imageId(bytes), ...verdict.size } };
}
