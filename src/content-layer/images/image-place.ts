import { isId } from '#content-layer/schema/id.ts';
import { idFrom } from '#domain/id-from.ts';
import type { RuleId, RuleParams } from '#i18n/strings/check.ts';
import { suggest } from '../suggest.ts';
import { typeByName } from './image-type.ts';

/** One thing that is wrong with a picture. */
export interface ImageFault {
  readonly rule: RuleId;
  readonly params?: RuleParams;
}

const FOLDERS = ['events', 'venues'];
const SHAPES = 'events/<venue>/<id>.jpg, venues/<network>/<id>.jpg';
const OF_A_TRANSLATION = /\.(?:fi|sv|en)$/;

/** Judges where a picture lies and what it is called: it stands beside its listing and bears the same name. */
export function imagePlaceFaults(parts: readonly string[]): ImageFault[] {
  const [folder = ''] = parts;
  const found = parts.at(-1) ?? '';
  const faults: ImageFault[] = [];
  if (parts.length !== 3 || !FOLDERS.includes(folder)) {
    const near = suggest(folder, FOLDERS);
    const params = { allowed: SHAPES, ...(near && near !== folder && { suggestion: near }) };
    faults.push({ rule: 'image-place', params });
  }
  if (typeByName(found) === undefined) faults.push({ rule: 'image-type', params: { found } });
  const [, name = '', ending = ''] = /^(.*)(\.[^.]*)$/.exec(found) ?? [];
  if (!isId(name)) {
    const id = idFrom(name.replace(OF_A_TRANSLATION, ''));
    faults.push({ rule: 'image-name', params: { found, ...(isId(id) && { suggestion: id + ending }) } });
  }
  return faults;
}
