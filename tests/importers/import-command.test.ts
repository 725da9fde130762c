import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readRoot } from '../content-layer/read-root.ts';
import { runCommand } from '../content-layer/run-command.ts';
import { writeContentRoot } from '../support/content-root.ts';
import { GOOD_CONTENT, TODAY } from '../support/good-content.ts';
import { ICS } from './own-sources.ts';

describe('the command', () => {
  let dir: string;
  const files = mkdtempSync(path.join(tmpdir(), 'kaiku-import-'));
  afterAll(() => rmSync(files, { recursive: true }));
  beforeEach(() => {
    dir = writeContentRoot(GOOD_CONTENT);
    writeFileSync(path.join(files, 'a.ics'), ICS);
  });
  const run = (...args: string[]) => runCommand('import', args, { KAIKU_TODAY: TODAY, KAIKU_CONTENT: dir });
  const FROM = ['--from', 'ics', '--file', files, '--name', 'esimerkki', '--attribution', 'Esimerkkitalon kalenteri'];

  test('writes drafts and a report, publishes nothing, and accepts one into a listing that the check accepts', async () => {
    const { code, out } = await run(...FROM);
    expect(code).toBe(0);
    expect(out).toContain('Luonnoksia kirjoitettu 2');
    expect(out).toContain('Muualla kuin kohteissamme: 1');
    const before = await readRoot(dir);
    expect([before.issues, before.catalogue.events.length]).toEqual([[], 1]);
    const drafts = readdirSync(path.join(dir, 'drafts/esimerkkitalo'));
    const concert = drafts.find((name) => name.startsWith('esimerkki-talvikonsertti'))?.replace('.yaml', '');
    const accepted = await run('--accept', `esimerkkitalo/${concert}`);
    expect(accepted).toMatchObject({ code: 0, err: '' });
    const after = await readRoot(dir);
    expect(after.issues).toEqual([]);
    expect(after.catalogue.events.find(({ slug }) => slug === concert)).toMatchObject({
      title: { fi: 'Esimerkki: talvikonsertti' },
      sources: [{ name: { fi: 'Esimerkkitalon kalenteri' }, url: 'https://www.esimerkki.example/a', date: TODAY }],
      checked: TODAY,
    });
    // Imported again, it is neither made anew nor overwritten.
    const again = await run(...FROM);
    expect(again.out).toContain('Luonnoksia kirjoitettu 0');
    expect(await run('--accept', `esimerkkitalo/${concert}`)).toMatchObject({ code: 1 });
  });

  test('leaves a report of a register of places too, even when it knows none of ours', async () => {
    const register = path.join(files, 'kirkanta.json');
    writeFileSync(register, JSON.stringify({ items: [{ id: 1, name: 'Muu kirjasto', address: { city: 'Muualla' } }] }));
    const { code, out } = await run('--from', 'kirkanta', '--file', register, '--name', 'kirjastot');
    rmSync(register);
    expect(code).toBe(0);
    expect(out).toContain('Muualla kuin kohteissamme: 1');
    const report = JSON.parse(readFileSync(path.join(dir, 'drafts/import-report.json'), 'utf8'));
    expect(report).toMatchObject([{ source: 'kirkanta kirjastot', elsewhere: 1, drafts: { new: [], changed: [] } }]);
    expect((await run('--from', 'kirkanta', '--file', '/ei/ole')).code).toBe(1);
  });

  test('refuses an option that it does not know, without a stack trace', async () => {
    const { code, err } = await run('--bogus');
    expect(code).toBe(2);
    expect(err).toContain('--bogus');
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('says what a draft lacks, and leaves nothing half made', async () => {
    await run(...FROM);
    const club = readdirSync(path.join(dir, 'drafts/esimerkkitalo'))
      .find((name) => name.startsWith('viikkokerho'))
      ?.replace('.yaml', '');
    const { code, err } = await run('--accept', `esimerkkitalo/${club}`);
    expect(code).toBe(1);
    expect(err).toContain('Luonnosta ei voi vielä hyväksyä.');
    expect(err).toContain('Tieto ”summary” puuttuu.');
    expect(existsSync(path.join(dir, 'events/esimerkkitalo', `${club}.md`))).toBe(false);
  });

  test('tells mistakes of sources.yaml at their place, and how the command is used', async () => {
    writeFileSync(
      path.join(dir, 'sources.yaml'),
      'feeds:\n  - { name: a, type: ics, url: http://a.fi/x.ics, attribution: A }\n',
    );
    const { code, err } = await run('--all');
    expect(code).toBe(1);
    expect(err).toMatch(/sources\.yaml:2:\d+ /);
    expect((await run()).code).toBe(2);
    expect((await run(...FROM, '--since', 'huomenna')).code).toBe(2);
    expect((await run(...FROM, '--since', '2026-12-06')).out).toContain('Luonnoksia kirjoitettu 0');
    expect((await run('--from', 'ics', '--file', '/ei/ole')).code).toBe(1);
    expect(readFileSync(path.join(dir, 'sources.yaml'), 'utf8')).toContain('a.fi');
  });
});
