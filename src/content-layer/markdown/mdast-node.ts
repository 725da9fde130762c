import type { toHast } from 'mdast-util-to-hast';

/** Any node of a parsed Markdown text (the types of `mdast`, by way of the library that is a dependency). */
export type MdastNode = Parameters<typeof toHast>[0];
