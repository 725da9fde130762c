import { expect, test } from 'vitest';
import { buildSettings } from '#content-layer/build-settings.ts';

const at = Date.UTC(2026, 10, 22, 22, 30);

test('takes today from Helsinki and the real content when the environment says nothing', () => {
  expect(buildSettings({}, at)).toEqual({
    today: '2026-11-23',
    now: at / 60_000,
    contentRoots: [{ dir: 'content', example: false }],
    site: 'https://kaikutarjonta.example',
  });
});

test('counts a build with KAIKU_TODAY as made at the first minute of that day in Helsinki', () => {
  const { today, now } = buildSettings({ KAIKU_TODAY: '2026-07-01' }, at);
  expect([today, now]).toEqual(['2026-07-01', Date.UTC(2026, 5, 30, 21) / 60_000]);
});

test('adds the example season only when it is asked for with 1', () => {
  const roots = (examples: string) =>
    buildSettings({ KAIKU_EXAMPLES: examples, KAIKU_CONTENT: 'muu' }, at).contentRoots;
  expect(roots('1')).toEqual([
    { dir: 'muu', example: false },
    { dir: '.cache/example-season', example: true },
  ]);
  expect(roots('0')).toEqual([{ dir: 'muu', example: false }]);
});

test('takes the origin without the slash at its end', () => {
  expect(buildSettings({ KAIKU_SITE: 'https://www.example.org/' }, at).site).toBe('https://www.example.org');
});

test('knows an address for reports only when one is given', () => {
  expect(buildSettings({ KAIKU_FEEDBACK: '' }, at)).not.toHaveProperty('feedback');
  expect(buildSettings({ KAIKU_FEEDBACK: 'palaute@kaikutarjonta.example' }, at).feedback).toBe(
    'palaute@kaikutarjonta.example',
  );
});

test('knows a repository only when one is given', () => {
  expect(buildSettings({}, at)).not.toHaveProperty('repository');
  expect(buildSettings({ KAIKU_REPOSITORY: 'https://github.com/a/b' }, at).repository).toBe('https://github.com/a/b');
});

test.for([
  [
    { KAIKU_REPOSITORY: 'https://evil.example/a/b' },
    'KAIKU_REPOSITORY must be such as https://github.com/owner/name, not "https://evil.example/a/b"',
  ],
  [{ KAIKU_TODAY: '2026-02-31' }, 'KAIKU_TODAY must be a day such as 2026-12-05, not "2026-02-31"'],
  [
    { KAIKU_SITE: 'kaikutarjonta' },
    'KAIKU_SITE must be an origin such as https://www.example.org, not "kaikutarjonta"',
  ],
  [
    { KAIKU_SITE: 'https://a.example/b' },
    'KAIKU_SITE must be an origin such as https://www.example.org, not "https://a.example/b"',
  ],
  [
    { KAIKU_FEEDBACK: 'a@b.example?bcc=x@y.example' },
    'KAIKU_FEEDBACK must be an e-mail address, not "a@b.example?bcc=x@y.example"',
  ],
] as const)('stops on a value that it cannot use: %o', ([env, message]) => {
  expect(() => buildSettings(env, at)).toThrow(message);
});
