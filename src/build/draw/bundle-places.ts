import path from 'node:path';

/** Where in its folder the parts of a bundle lie: all of a site that hangs on the code alone. */
export const bundlePlaces = (folder: string) => ({
  /** The site's own code, bundled: what draws pages. */
  code: path.join(folder, 'code'),
  /** Files of the site that hang on the code alone: scripts, and what `public/` holds. Astro builds into it. */
  base: path.join(folder, 'base'),
  /** Styles of the pages, by route. */
  styles: path.join(folder, 'styles'),
});
