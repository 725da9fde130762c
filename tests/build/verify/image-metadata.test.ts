import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '#build/built-files.ts';
import { metadataIn } from '#build/verify/image-metadata.ts';
import { drawing, pngChunk, withChunk, withMetadata, withSegment } from '../../support/pictures.ts';

const JPEG = await drawing(60, 40).jpeg().toBuffer();
const PNG = await drawing(60, 40).png().toBuffer();

const TELLING: readonly [name: string, bytes: Buffer, what: string][] = [
  ['EXIF and XMP of a JPEG', await withMetadata(drawing(60, 40)).jpeg().toBuffer(), 'EXIF'],
  ['EXIF and XMP of a WebP', await withMetadata(drawing(60, 40)).webp().toBuffer(), 'XMP'],
  ['EXIF of an AVIF', await withMetadata(drawing(60, 40)).avif({ effort: 0 }).toBuffer(), 'EXIF'],
  ['the turn of a camera', await drawing(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer(), 'a turn'],
  ['IPTC of a picture agency', withSegment(JPEG, 0xed, Buffer.from('Photoshop 3.0\0 8BIM')), '"Photoshop 3.0\\u0000"'],
  ['a second EXIF part', withSegment(JPEG, 0xe1, Buffer.from('Exif\0\0MM\0*')), '"Exif\\u0000\\u0000"'],
  ['the EXIF chunk of a PNG', withChunk(PNG, 'eXIf', Buffer.from('MM\0*\0\0\0\x08\0\0')), '"eXIf"'],
  ['a comment of a PNG', withChunk(PNG, 'tEXt', Buffer.from('Author\0Erkki Esimerkki')), 'comments'],
  ['bytes that are no picture', Buffer.from('<svg/>'), 'something that is no picture'],
];

describe('metadata is found', () => {
  test.each(TELLING)('%s', async (_, bytes, what) => {
    expect(await metadataIn(bytes)).toContain(what);
  });
});

test('nothing is found in a picture of pixels only', async () => {
  expect(await metadataIn(JPEG)).toEqual([]);
  expect(await metadataIn(PNG)).toEqual([]);
  expect(pngChunk('IEND', Buffer.alloc(0))).toHaveLength(12);
});

test('every picture of a site is looked at, whatever folder it is in', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'kaiku-images-'));
  writeFileSync(path.join(dir, 'a.jpg'), JPEG);
  writeFileSync(path.join(dir, 'b.jpeg'), await withMetadata(drawing(60, 40)).jpeg().toBuffer());
  const files = builtFiles(dir);
  expect(await files.faults('b.jpeg')).toContain('carries EXIF beside its pixels');
  expect(await files.faults('a.jpg')).toEqual([]);
});
