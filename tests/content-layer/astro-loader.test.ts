import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { catalogueLoader } from '#content-layer/astro-loader.ts';
import { contentSource } from '#content-layer/content-source.ts';
import { startOfDay } from '#domain/helsinki.ts';
import { writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, TODAY } from '../support/good-content.ts';

class Watcher extends EventEmitter {
  readonly added: string[] = [];
  add(paths: readonly string[]) {
    this.added.push(...paths);
  }
}

/** As much of Astro as a loader touches. */
function astro(watcher?: Watcher) {
  const entries = new Map<string, { readonly data: unknown }>();
  const lines: string[] = [];
  const log = (level: string) => (text: string) => void lines.push(`${level} ${text}`);
  const context = {
    store: {
      keys: () => [...entries.keys()],
      set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    logger: { info: log('info'), warn: log('warn'), error: log('error') },
    generateDigest: (data: unknown) => JSON.stringify(data),
    watcher,
  } as unknown as LoaderContext;
  return { entries, lines, context };
}

const sourceOf = (dir: string) =>
  contentSource({
    contentRoots: [{ dir, example: false }],
    today: TODAY,
    now: startOfDay(TODAY),
    site: 'https://x.example',
  });

test('fills each collection from one reading, in development, and prints the conservation line once', async () => {
  const source = sourceOf(writeContentRoot(GOOD_CONTENT));
  const names = ['networks', 'venues', 'events', 'issuers', 'pages'] as const;
  const all = await Promise.all(
    names.map(async (name) => {
      const site = astro(new Watcher());
      await catalogueLoader(name, source).load(site.context);
      return site;
    }),
  );
  expect(all.map(({ entries }) => [...entries.keys()])).toEqual([
    ['kainuu'],
    ['esimerkkitalo'],
    ['esimerkkitalo/talvikonsertti'],
    ['esimerkkitoimisto'],
    ['fi/card'],
  ]);
  expect(all.flatMap(({ lines }) => lines)).toEqual(['info 5 löytyi = 5 julkaistaan + 0 mennyttä + 0 jää pois']);
});

test('names every file that is kept back, with its reason', async () => {
  const dir = writeContentRoot({ ...GOOD_CONTENT, 'venues/kainuu/rikki.yaml': '' });
  const { lines, context } = astro(new Watcher());
  await catalogueLoader('networks', sourceOf(dir)).load(context);
  expect(lines).toEqual([
    `warn ${path.relative('.', dir)}/venues/kainuu/rikki.yaml:1:1 Tiedosto on tyhjä.`,
    'info 6 löytyi = 5 julkaistaan + 0 mennyttä + 1 jää pois',
  ]);
});

test('reads nothing in a build, which makes its pages from a reading of its own', async () => {
  const source = sourceOf(writeContentRoot(GOOD_CONTENT));
  const read = vi.spyOn(source, 'current');
  const { lines, entries, context } = astro();
  await catalogueLoader('networks', source).load(context);
  expect(read).not.toHaveBeenCalled();
  expect([lines, entries.size]).toEqual([[], 0]);
});

test('reads again in development when a file changes, survives what is wrong, and drops what is gone', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const source = sourceOf(dir);
  const watcher = new Watcher();
  const networks = astro(watcher);
  const events = astro(watcher);
  await catalogueLoader('networks', source).load(networks.context);
  await catalogueLoader('events', source).load(events.context);
  expect(watcher.added).toEqual([path.resolve(dir)]);

  const file = path.join(dir, EVENT);
  writeFileSync(file, GOOD_CONTENT[EVENT].replace('title: Talvi', 'title: Kevät'));
  watcher.emit('all', 'change', file);
  await vi.waitFor(() =>
    expect([...events.entries.values()][0]?.data).toMatchObject({ title: { fi: 'Kevätkonsertti' } }),
  );

  writeFileSync(file, '---\ntitle: [\n---\n');
  watcher.emit('all', 'change', file);
  await vi.waitFor(() => expect(networks.lines.at(-2)).toContain('Lainausmerkki tai sulku jää kesken.'));
  expect(events.entries.size).toBe(0);

  rmSync(dir, { recursive: true });
  watcher.emit('all', 'unlinkDir', dir + path.sep);
  watcher.emit('all', 'unlink', file);
  await vi.waitFor(() => expect(networks.lines.at(-1)).toContain('error'));
});

test('does not read again for files outside the content', async () => {
  const watcher = new Watcher();
  const source = sourceOf(writeContentRoot(GOOD_CONTENT));
  await catalogueLoader('networks', source).load(astro(watcher).context);
  const changed = vi.spyOn(source, 'changed');
  watcher.emit('all', 'change', path.resolve('package.json'));
  expect(changed).not.toHaveBeenCalled();
});
