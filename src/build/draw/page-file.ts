/**
 * The file that Astro writes for a path (`build.format: 'directory'`).
 *
 * @example pageFile('/kohteet/emma/', 'page') // => 'kohteet/emma/index.html'
 */
export function pageFile(pathname: string, type: string): string {
  const bare = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return bare;
  if (bare === '404') return '404.html';
  return bare === '' ? 'index.html' : `${bare}/index.html`;
}
