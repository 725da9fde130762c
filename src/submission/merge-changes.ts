import type { RawData } from '#content-layer/yaml/parse-yaml.ts';

type Group = { [key: string]: RawData };
type Maybe = RawData | undefined;

/**
 * Takes changes over into data that knows more than the form that made them: three-way, so that whatever was not changed
 * stays exactly as it was, with all that the form does not ask for.
 *
 * @param before what the file holds
 * @param asked what the form made of that before anything was changed
 * @param answered what it makes now
 */
export function mergeChanges(before: Maybe, asked: Maybe, answered: Maybe): Maybe {
  if (isSame(asked, answered)) return before;
  if (isGroup(before) && isGroup(answered)) return mergeGroups(before, isGroup(asked) ? asked : {}, answered);
  if (Array.isArray(before) && Array.isArray(asked) && Array.isArray(answered))
    return mergeLists(before, asked, answered);
  return answered;
}

function mergeGroups(before: Group, asked: Group, answered: Group): Group {
  const merged: Group = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(answered)])) {
    const isOurs = key in asked || key in answered;
    const value = isOurs ? mergeChanges(before[key], asked[key], answered[key]) : before[key];
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** An item that stands in another place now is still the same item. */
function mergeLists(before: RawData[], asked: RawData[], answered: RawData[]): RawData[] {
  return answered.map((item, at) => {
    const same = asked.findIndex((one) => isSame(one, item));
    return (same === -1 ? mergeChanges(before[at], asked[at], item) : before[same]) ?? item;
  });
}

function isGroup(data: Maybe): data is Group {
  return typeof data === 'object' && !Array.isArray(data);
}

function isSame(a: Maybe, b: Maybe): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
