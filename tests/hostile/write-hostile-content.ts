import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EVENT_TEXT } from '#content-layer/markdown/markdown-profile.ts';
import { renderMarkdown } from '#content-layer/markdown/render-markdown.ts';
import { LIMITS } from '#content-layer/schema/limits.ts';
import { text } from '#content-layer/schema/text.ts';
import { webAddress } from '#content-layer/schema/web-address.ts';
import { copyContentTo } from '../support/copy-content.ts';
import { drawing } from '../support/pictures.ts';
import { type FieldPath, markdownOf, textFields, withText, yamlOf } from './fields.ts';
import { PAYLOADS } from './payloads.ts';
import { type Data, RICH } from './rich-content.ts';

const VENUES = 20;
const EVENTS_EACH = 12;

/** Takes the payloads of a list in turn, over again when they are used up. */
function turns(list: readonly string[]): () => string {
  let next = 0;
  return () => list[next++ % list.length] ?? '';
}

const textsUpTo = (max: number) => turns(PAYLOADS.filter((payload) => text(max).safeParse(payload).success));
const titles = textsUpTo(LIMITS.title);
const labels = textsUpTo(LIMITS.label);
const addresses = turns([
  ...PAYLOADS.filter((payload) => webAddress.safeParse(payload).success),
  ...PAYLOADS.map(
    (payload) =>
      `https://x.example/?a=${encodeURIComponent(payload.slice(0, 60).toWellFormed()).replaceAll("'", '%27')}`,
  ).filter((address) => webAddress.safeParse(address).success),
]);
const bodies = turns(PAYLOADS.filter((payload) => payload.trim() !== '' && renderMarkdown(payload, EVENT_TEXT).ok));

/** Which hostile text a field takes; none for codes, dates and numbers. */
function hostileFor(path: FieldPath): string | undefined {
  const names = path.map(String);
  const last = names.findLast((name) => !['fi', 'sv', 'en'].includes(name)) ?? '';
  if (last === 'url' || last === 'website') return addresses();
  if (last === 'title' || last === 'name')
    return names.includes('sources') || names.includes('evidence') ? labels() : titles();
  return [
    'summary',
    'place',
    'price',
    'statusNote',
    'accessibilityNote',
    'note',
    'say',
    'gettingThere',
    'street',
    'locality',
    'help',
    'childAgeNote',
    'description',
    'alt',
    'credit',
  ].includes(last)
    ? labels()
    : undefined;
}

function hostile(data: Data): Data {
  return textFields(data).reduce<Data>((now, path) => {
    const hostileText = hostileFor(path);
    return hostileText === undefined ? now : withText(now, path, hostileText);
  }, data);
}

/**
 * Writes content that is good by every rule and hostile in every text: the real content, and beside it venues, events and
 * services whose texts are all payloads. Some files are refused all the same, for what their texts are together.
 */
async function writeHostileContent(dir: string): Promise<void> {
  const picture = await drawing(600, 400).jpeg().toBuffer();
  rmSync(dir, { recursive: true, force: true });
  copyContentTo(dir);
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  };
  write('networks/verkosto.yaml', yamlOf(hostile(RICH.network)));
  for (let v = 0; v < VENUES; v++) {
    const { state: _, ...venue } = RICH.venue;
    write(`venues/verkosto/talo-${v}.yaml`, yamlOf(hostile(venue)));
    write(`venues/verkosto/talo-${v}.jpg`, picture);
    write(`issuers/verkosto/toimisto-${v}.yaml`, yamlOf(hostile(RICH.issuer)));
    for (let e = 0; e < EVENTS_EACH; e++) {
      write(`events/talo-${v}/ilta-${e}.md`, markdownOf(hostile(RICH.event), bodies()));
      write(`events/talo-${v}/ilta-${e}.jpg`, picture);
      write(`events/talo-${v}/ilta-${e}.sv.md`, markdownOf(hostile(RICH.translation), bodies()));
    }
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node tests/hostile/write-hostile-content.ts FOLDER');
await writeHostileContent(folder);
