import { expect, test } from 'vitest';
import { headerRules } from '#build/header-rules.ts';
import { formatHeadersFile, headersFor, parseHeadersFile } from '#build/headers-file.ts';
import { INLINE_CODE } from '#build/inline-hashes.ts';
import { pageOf } from '../support/page-of.ts';

const rules = headerRules(INLINE_CODE.read(pageOf('<style>a{}</style><script>x()</script>')), [
  '/kortti/',
  '/_astro/',
  '/haku/',
]);

test('what is written is read back the same', () => {
  expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
});

test('a line that is no header stops the reading, so that a rule is never lost silently', () => {
  expect(() => parseHeadersFile('/*\n  oops\n')).toThrow('cannot read the line "  oops"');
});

test('no path gets the same header from two rules', () => {
  const all = rules.find((rule) => rule.path === '/*');
  const others = rules.filter((rule) => rule !== all);
  expect(others.length).toBeGreaterThan(0);
  for (const { headers } of others) {
    // The policy is a list, which hosts may join or send twice.
    const names = Object.keys(headers).filter((name) => name !== 'Content-Security-Policy');
    for (const name of names) expect(all?.headers).not.toHaveProperty(name);
  }
});

test('a hashed asset is kept for a year and a page is not', () => {
  // The second also where this build has no such folder: the server's settings are written once.
  for (const path of ['/_astro/a.js', '/kuvat/0123456789abcdef-480.jpg'])
    expect(headersFor(path, rules)['Cache-Control'], path).toContain('immutable');
  for (const path of ['/', '/kortti/', '/haku/fi/lexicon.json']) {
    expect(headersFor(path, rules)['Cache-Control'], path).toBe('no-cache');
  }
});

test('no page may be framed but those that are made for it, in any language', () => {
  const own = headerRules({ scripts: [], styles: [] }, [
    '/kortti/',
    '/upota/',
    '/robots.txt',
    '/404.html',
    '/sv/',
    '/sv/kortti/',
    '/sv/upota/',
    '/sv/404.html',
  ]);
  for (const path of ['/', '/kortti/', '/sv/', '/sv/kortti/x/', '/404.html', '/sv/404.html', '/robots.txt']) {
    expect(headersFor(path, own)['X-Frame-Options'], path).toBe('DENY');
    expect(headersFor(path, own)['Content-Security-Policy'], path).toMatch(
      /^default-src 'none'; .*, frame-ancestors 'none'$/,
    );
  }
  for (const path of ['/upota/kajaani/', '/sv/upota/emma/']) {
    expect(headersFor(path, own), path).not.toHaveProperty('X-Frame-Options');
    expect(headersFor(path, own)['Content-Security-Policy'], path).not.toContain('frame-ancestors');
  }
});

test('other sites may read what is open, and no page', () => {
  for (const path of ['/data/v1/events.json', '/kalenteri/kajaani.ics', '/sv/syote/kaikki.xml'])
    expect(headersFor(path, rules)['Access-Control-Allow-Origin'], path).toBe('*');
  for (const path of ['/', '/kortti/', '/haku/fi/lexicon.json'])
    expect(headersFor(path, rules), path).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('the policy starts from nothing and names every inline script and style by its hash', () => {
  const policy = headersFor('/', rules)['Content-Security-Policy'];
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/);
  expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/);
  expect(policy).not.toContain('unsafe-inline');
});
