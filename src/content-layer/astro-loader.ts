import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Catalogue } from '#domain/catalogue.ts';
import type { ContentSource } from './content-source.ts';
import type { Content } from './read-content.ts';
import { tellContent } from './tell-content.ts';

type Collection = keyof Catalogue;

/** An entry's key in Astro's store: pages exist once per language. */
function keyOf(item: Catalogue[Collection][number]): string {
  return 'language' in item ? `${item.language}/${item.id}` : item.id;
}

/**
 * One collection of the catalogue as an Astro content loader. All collections share one reading of the content; the
 * first to be loaded reports on it. `astro dev` reads again when a file changes and goes on whatever is wrong with it. A build
 * reads nothing here: it bundles code (`src/build/draw/bundle-only.ts`), and makes its pages from the reading itself
 * (`src/catalogue/load.ts`).
 */
export function catalogueLoader(collection: Collection, source: ContentSource): Loader {
  return {
    name: `kaikutarjonta:${collection}`,
    async load(context) {
      if (!context.watcher) return;
      const content = await source.current();
      const isFirst = collection === 'networks';
      if (isFirst) tellContent(content, context.logger);
      fill(context, content, collection);
      source.listen((next) => fill(context, next, collection));
      if (isFirst) watch(context, context.watcher, source);
    },
  };
}

function fill({ store, generateDigest }: LoaderContext, { catalogue }: Content, collection: Collection): void {
  const gone = new Set(store.keys());
  for (const item of catalogue[collection]) {
    const data: Record<string, unknown> = { ...item };
    store.set({ id: keyOf(item), data, digest: generateDigest(data) });
    gone.delete(keyOf(item));
  }
  for (const id of gone) store.delete(id);
}

function watch({ logger }: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>, source: ContentSource): void {
  const roots = source.settings.contentRoots.map(({ dir }) => path.resolve(dir));
  watcher.add(roots);
  watcher.on('all', (_event, file) => {
    if (!roots.some((root) => path.resolve(file).startsWith(root + path.sep))) return;
    source.changed().then(
      (content) => tellContent(content, logger),
      (error: unknown) => logger.error(String(error)),
    );
  });
}
