import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleId } from '#i18n/strings/check.ts';
import { EVENT, GOOD_CONTENT } from '../../support/good-content.ts';

/** A fault that no text alone can be. */
export interface DiskFault {
  readonly name: string;
  readonly rule: RuleId;
  /** The file that is to be named. */
  readonly file: string;
  plant(dir: string): void;
}

const FILE = 'events/esimerkkitalo/paha.md';
const at = (dir: string, file = FILE) => path.join(dir, file);
const event = GOOD_CONTENT[EVENT];
const bytes =
  (...parts: (string | Uint8Array)[]) =>
  (dir: string) =>
    writeFileSync(at(dir), Buffer.concat(parts.map((part) => Buffer.from(part as string))));

/** Faults of the file system and of bytes (threats T8, T9, T13–T16 of docs/threat-model.md). */
export const DISK_FAULTS: readonly DiskFault[] = [
  {
    name: 'a link to a file outside',
    rule: 'file-kind',
    file: FILE,
    plant: (dir) => symlinkSync('/etc/hostname', at(dir)),
  },
  {
    name: 'a link to a file inside',
    rule: 'file-kind',
    file: FILE,
    plant: (dir) => symlinkSync('talvikonsertti.md', at(dir)),
  },
  { name: 'a link to nothing', rule: 'file-kind', file: FILE, plant: (dir) => symlinkSync('ei-ole.md', at(dir)) },
  { name: 'a link to itself', rule: 'file-kind', file: FILE, plant: (dir) => symlinkSync('paha.md', at(dir)) },
  {
    name: 'a linked folder',
    rule: 'file-place',
    file: 'events/linkki',
    plant: (dir) => symlinkSync('/etc', at(dir, 'events/linkki')),
  },
  {
    name: 'a named pipe, which would be waited for without end',
    rule: 'file-kind',
    file: FILE,
    plant: (dir) => void execFileSync('mkfifo', [at(dir)]),
  },
  {
    name: 'a folder called like a file',
    rule: 'file-place',
    file: `${FILE}/sisalla.md`,
    plant(dir) {
      mkdirSync(at(dir));
      writeFileSync(path.join(at(dir), 'sisalla.md'), event);
    },
  },
  {
    name: 'UTF-16',
    rule: 'file-encoding',
    file: FILE,
    plant: (dir) => writeFileSync(at(dir), Buffer.from(`\ufeff${event}`, 'utf16le')),
  },
  { name: 'half a letter at the end', rule: 'file-encoding', file: FILE, plant: bytes(event, new Uint8Array([0xc3])) },
  {
    name: 'a letter in too many bytes',
    rule: 'file-encoding',
    file: FILE,
    plant: bytes(event, new Uint8Array([0xc0, 0xaf])),
  },
  {
    name: 'half of a surrogate pair',
    rule: 'file-encoding',
    file: FILE,
    plant: bytes(event, new Uint8Array([0xed, 0xa0, 0x80])),
  },
  {
    name: 'a picture',
    rule: 'file-encoding',
    file: FILE,
    plant: bytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])),
  },
  { name: 'spaces alone', rule: 'file-empty', file: FILE, plant: bytes('  \n\t\n') },
  { name: 'a byte order mark alone', rule: 'file-empty', file: FILE, plant: bytes('\ufeff') },
  { name: 'one byte too many', rule: 'file-large', file: FILE, plant: bytes(event.padEnd(65_537, 'x')) },
  {
    name: 'a name in another Unicode form',
    rule: 'file-name',
    file: 'events/esimerkkitalo/a\u0308ani.md',
    plant: (dir) => writeFileSync(at(dir, 'events/esimerkkitalo/a\u0308ani.md'), event),
  },
  {
    name: 'a name that leads up',
    rule: 'file-name',
    file: 'events/esimerkkitalo/_..x.md',
    plant: (dir) => writeFileSync(at(dir, 'events/esimerkkitalo/_..x.md'), event),
  },
  {
    name: 'a name with a percent sign',
    rule: 'file-name',
    file: 'events/esimerkkitalo/a%2fb.md',
    plant: (dir) => writeFileSync(at(dir, 'events/esimerkkitalo/a%2fb.md'), event),
  },
  {
    name: 'a name with a question',
    rule: 'file-name',
    file: 'events/esimerkkitalo/a?b#c.md',
    plant: (dir) => writeFileSync(at(dir, 'events/esimerkkitalo/a?b#c.md'), event),
  },
  {
    name: 'a name with markup',
    rule: 'file-name',
    file: 'events/esimerkkitalo/<b>.md',
    plant: (dir) => writeFileSync(at(dir, 'events/esimerkkitalo/<b>.md'), event),
  },
  {
    name: 'a name with a line break',
    rule: 'file-name',
    file: 'events/esimerkkitalo/a\nb.md',
    plant: (dir) => writeFileSync(at(dir, 'events/esimerkkitalo/a\nb.md'), event),
  },
  {
    name: 'a name turned round',
    rule: 'file-name',
    file: 'events/esimerkkitalo/a\u202eb.md',
    plant: (dir) => writeFileSync(at(dir, 'events/esimerkkitalo/a\u202eb.md'), event),
  },
  {
    name: 'a name of 81 letters',
    rule: 'file-name',
    file: `events/esimerkkitalo/${'a'.repeat(81)}.md`,
    plant: (dir) => writeFileSync(at(dir, `events/esimerkkitalo/${'a'.repeat(81)}.md`), event),
  },
  {
    name: 'a name of another alphabet that looks the same',
    rule: 'file-name',
    file: 'events/esimerkkitalo/t\u0430lvi.md',
    plant: (dir) => writeFileSync(at(dir, 'events/esimerkkitalo/t\u0430lvi.md'), event),
  },
];

/** Only where the tests do not run as root, whom the system lets read everything. */
export const PERMISSION_FAULTS: readonly DiskFault[] = [
  {
    name: 'a file that nobody may read',
    rule: 'file-unreadable',
    file: FILE,
    plant(dir) {
      writeFileSync(at(dir), event);
      chmodSync(at(dir), 0);
    },
  },
];
