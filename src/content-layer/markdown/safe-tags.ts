import type { Schema } from 'hast-util-sanitize';

/**
 * All that running text may become: twelve tags, three attributes, one scheme. No ids, names, classes, styles, images or
 * comments. The second lock after `judge-markdown.ts`: nothing may run after it.
 */
export const SAFE_TAGS: Schema = {
  tagNames: ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'h2', 'h3', 'blockquote', 'hr'],
  attributes: { a: ['href'], em: ['lang'], ol: ['start'] },
  protocols: { href: ['https'] },
  ancestors: {},
  required: {},
  strip: ['script', 'style'],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
