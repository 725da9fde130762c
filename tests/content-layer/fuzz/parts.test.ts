import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeText } from '#content-layer/files/judge-text.ts';
import { splitFrontMatter } from '#content-layer/front-matter.ts';
import { EVENT_TEXT } from '#content-layer/markdown/markdown-profile.ts';
import { renderMarkdown } from '#content-layer/markdown/render-markdown.ts';
import { email, phone } from '#content-layer/schema/contact.ts';
import { date, time } from '#content-layer/schema/date-and-time.ts';
import { findHiddenCharacter } from '#content-layer/schema/hidden-character.ts';
import { isId } from '#content-layer/schema/id.ts';
import { findWebAddressFault, sourceAddress, webAddress } from '#content-layer/schema/web-address.ts';
import { parseYaml } from '#content-layer/yaml/parse-yaml.ts';
import { addDays } from '#domain/civil-date.ts';
import { helsinkiDateTime, helsinkiMinutes } from '#domain/helsinki.ts';
import { idFrom } from '#domain/id-from.ts';
import { GOOD_CONTENT } from '../../support/good-content.ts';
import { spoiled } from './spoiled-text.ts';

const RUNS = { numRuns: 2000, seed: 20261126 };
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), spoiled(Object.values(GOOD_CONTENT)));

test('YAML of any kind gives data of texts or issues with a place, and never throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { data, issues, locate } = parseYaml(text, 'x.yaml', 5);
      expect((data === undefined) !== (issues.length === 0)).toBe(true);
      for (const { line, column } of issues) expect(line >= 5 && column >= 1).toBe(true);
      expect(locate(['a', 0, 'b']).line).toBeGreaterThanOrEqual(5);
    }),
    RUNS,
  );
});

test('front matter and body together are the file again', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const judged = judgeText('x.md', raw);
      if (!('text' in judged)) return;
      const cut = splitFrontMatter(judged.text);
      if ('rule' in cut) return;
      const lines = judged.text.split('\n');
      expect(lines.slice(cut.dataLine - 1, cut.bodyLine - 2).join('\n')).toBe(cut.data);
      expect(lines.slice(cut.bodyLine - 1).join('\n')).toBe(cut.body);
    }),
    RUNS,
  );
});

test('Markdown of any kind is HTML or faults inside the text, and the same each time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const rendered = renderMarkdown(text, EVENT_TEXT);
      expect(renderMarkdown(text, EVENT_TEXT)).toEqual(rendered);
      const lines = text.split(/\r\n?|\n/).length;
      if (!rendered.ok) for (const { line } of rendered.faults) expect(line >= 1 && line <= lines + 1).toBe(true);
    }),
    { ...RUNS, numRuns: 800 },
  );
});

test('a name made of any title is an id or empty, and stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const id = idFrom(title);
      expect(id === '' || isId(id)).toBe(true);
      expect(idFrom(id)).toBe(id);
    }),
    RUNS,
  );
});

describe('Web addresses', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
  const host = fc
    .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('fi', 'com', 'museum'))
    .map(([labels, top]) => [...labels, top].join('.'));
  const rest = fc.stringMatching(/^(\/[a-z0-9%.-]{0,8}){0,3}(\?[a-z=&]{0,9})?(#[a-z]{0,5})?$/);

  test('any public name with any path is let through', () => {
    fc.assert(
      fc.property(host, rest, (name, path) => {
        const url = `https://${name}${path}`;
        fc.pre(URL.canParse(url) && !path.includes('%'));
        expect(findWebAddressFault(url)).toBeUndefined();
        expect(findWebAddressFault(`http://${name}${path}`)).toBe('url-https');
        expect(findWebAddressFault(`http://${name}${path}`, ['https:', 'http:'])).toBeUndefined();
      }),
      RUNS,
    );
  });

  test.each<[string, string]>([
    ['https://a.fi@evil.example/', 'url-host'],
    ['https://a.fi:443/', 'url-host'],
    ['https://a.fi:/', 'url-host'],
    ['https://a.fi:8443/', 'url-host'],
    ['https://@a.fi/', 'url-host'],
    ['https://localhost/', 'url-host'],
    ['https://x.localhost/', 'url-host'],
    ['https://x.local/', 'url-host'],
    ['https://x.internal/', 'url-host'],
    ['https://x.home.arpa/', 'url-host'],
    ['https://127.0.0.1/', 'url-host'],
    ['https://2130706433/', 'url-host'],
    ['https://0x7f.1/', 'url-host'],
    ['https://[::1]/', 'url-host'],
    ['https://kajaani/', 'url-host'],
    ['https://a.f/', 'url-host'],
    [`https://a.${'x'.repeat(25)}/`, 'url-host'],
    ['https://a.f1/', 'url-host'],
    ['https://*.a.fi/', 'url-host'],
    ['https://a..fi/', 'url-host'],
    ['https:a.fi', 'url'],
    ['https:/a.fi', 'url'],
    ['https:///a.fi', 'url'],
    ['//a.fi/', 'url'],
    ['a.fi', 'url'],
    ['javascript:alert(1)', 'url'],
    ['data:text/html,x', 'url'],
    ['ftp://a.fi/', 'url'],
    ['https://a.fi/ x', 'url'],
    ['https://a.fi/\tx', 'url'],
    ['https://a.fi\\x', 'url'],
    ['https://a.fi/<b>', 'url'],
    ['https://a.fi/<', 'url'],
    ['https://a.fi/>', 'url'],
    ['https://a.fi/"', 'url'],
    ["https://a.fi/'", 'url'],
    ['https://a.fi/`', 'url'],
    ['https://a.fi/{', 'url'],
    ['https://a.fi/}', 'url'],
    ['https://a.fi/|', 'url'],
    ['https://a.fi/^', 'url'],
    ['https://a.fi/\u0001', 'url'],
    ['https://a.fi/\u0085', 'url'],
    [`https://a.fi/${'x'.repeat(2048)}`, 'url'],
  ])('%s is refused', (address, fault) => {
    expect(findWebAddressFault(address)).toBe(fault);
  });

  test.each([
    'https://a.fi',
    'HTTPS://A.FI/',
    'https://a.fi?x@y',
    'https://a.fi#x@y',
    'https://a.fi/x@y:1',
    'https://a.fi/?b=https://c:d@e',
    'https://xn--lkr-qlae.fi/',
    'https://a.xn--p1ai/',
    'https://a.xn--vermgensberatung-pwb/',
    'https://a_b.kajaani.fi/',
    'https://mylocal.fi/',
    'https://internal.fi/',
    `https://a.fi/${'x'.repeat(2048 - 13)}`,
    `https://a.${'x'.repeat(24)}/`,
  ])('%s is let through', (address) => {
    expect(findWebAddressFault(address)).toBeUndefined();
  });
});

test('an address is kept as browsers write it; one of a source may be old', () => {
  expect(webAddress.parse(' HTTPS://A.FI/Ä ')).toBe('https://a.fi/%C3%84');
  expect(sourceAddress.parse('http://A.fi')).toBe('http://a.fi/');
  expect(webAddress.safeParse('http://a.fi/').success).toBe(false);
  expect(sourceAddress.safeParse('ftp://a.fi/').success).toBe(false);
});

describe('Characters that nobody sees', () => {
  test.each([
    0x00, 0x08, 0x0b, 0x0d, 0x1f, 0x7f, 0x85, 0x9f, 0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a,
    0x202e, 0x2060, 0x2066, 0x206f, 0xfeff, 0xfff9, 0xfffd, 0xe000, 0xf8ff, 0xd800, 0xdfff, 0xe0000, 0xe007f, 0xf0000,
    0x10fffd,
  ])('U+%i is found, wherever it stands', (code) => {
    const character = String.fromCodePoint(code);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    expect(findHiddenCharacter(`ab${character}c`)).toEqual({ index: 2, code: name });
    expect(findHiddenCharacter(character)?.code).toBe(name);
  });

  test.each(['', 'Äänitalo – ”ääni”', 'a\tb\nc', 'می\u200cخواهم', '👩\u200d👧', '\u00a0', '\u{e0100}'])(
    '%j is clean',
    (text) => {
      expect(findHiddenCharacter(text)).toBeUndefined();
    },
  );
});

test('contacts of any kind are judged and never throw; mail addresses carry nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      phone.safeParse(text);
      const read = email.safeParse(text);
      if (read.success) expect(read.data).toMatch(/^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$/);
    }),
    RUNS,
  );
});

describe('Days and times', () => {
  test('every day of two years is a day, and the days between them are none', () => {
    for (let day = '2026-01-01', n = 0; n < 731; n++, day = addDays(day, 1))
      expect(date.safeParse(day).success, day).toBe(true);
    for (const none of [
      '2026-02-29',
      '2026-02-30',
      '2026-04-31',
      '2027-00-10',
      '2027-13-01',
      '2027-01-00',
      '2027-01-32',
      '2100-02-29',
    ]) {
      expect(date.safeParse(none).success, none).toBe(false);
    }
  });

  test.each(['2026-10-25', '2027-03-28', '2026-06-15'])(
    'every minute of %s is one instant, or is told to be none',
    (day) => {
      const told = { skipped: 0, repeated: 0 };
      for (let minute = 0; minute < 1440; minute++) {
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(time.safeParse(clock).success).toBe(true);
        const read = helsinkiMinutes(day, clock);
        if (read.ok) expect(helsinkiDateTime(read.minutes)).toEqual({ date: day, time: clock });
        else told[read.reason]++;
      }
      expect(told).toEqual({
        skipped: day === '2027-03-28' ? 60 : 0,
        repeated: day === '2026-10-25' ? 60 : 0,
      });
    },
  );
});
