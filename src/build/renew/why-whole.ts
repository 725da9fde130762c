/**
 * Why a site is built as a whole although it was to be renewed: no build is kept; it was for other settings, another day among them;
 * the code has changed; something has ended since; this process has renewed a site before; files cannot be shared between
 * folders here; or a page that seemed to be the same was not, which is a mistake of this code.
 */
export type WhyWhole =
  | 'none-kept'
  | 'other-settings'
  | 'other-code'
  | 'ended-since'
  | 'renewed-before'
  | 'no-twin'
  | 'page-differs';
