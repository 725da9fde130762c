import { findHiddenCharacter } from '#content-layer/schema/hidden-character.ts';
import { findWebAddressFault } from '#content-layer/schema/web-address.ts';
import type { RuleId, RuleParams } from '#i18n/strings/check.ts';
import type { Position } from '../issue.ts';
import type { MarkdownProfile } from './markdown-profile.ts';
import type { MdastNode } from './mdast-node.ts';
import { isOwnLink } from './own-link.ts';

/** Something that running text may not hold. The position counts from the first line of the text. */
export interface MarkdownFault extends Position {
  readonly rule: RuleId;
  readonly params: RuleParams;
}

/** Lists and quotations inside each other; nobody needs more, and the renderers are recursive. */
export const MAX_NESTING = 8;

type Judgement = { readonly rule: RuleId; readonly params?: RuleParams } | undefined;

const LETTERS_SHOWN = 40;
const shown = (text: string) => (text.length > LETTERS_SHOWN ? `${text.slice(0, LETTERS_SHOWN)}…` : text);
const hashes = (levels: readonly number[]) => levels.map((level) => '#'.repeat(level)).join(', ');

/**
 * Judges the parsed text. What is not allowed is refused, never stripped in silence: the venue would not know that
 * something is missing. An allow-list: a kind of node that is not named here is refused.
 */
export function judgeMarkdown(root: MdastNode, profile: MarkdownProfile): MarkdownFault[] {
  const faults: MarkdownFault[] = [];
  const visit = (node: MdastNode, nesting: number): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const isNesting = node.type === 'list' || node.type === 'blockquote';
    const judgement =
      nesting > MAX_NESTING ? ({ rule: 'markdown-deep', params: { max: MAX_NESTING } } as const) : judge(node, profile);
    if (judgement) {
      faults.push({ rule: judgement.rule, params: judgement.params ?? {}, line, column });
      return;
    }
    if ('children' in node) for (const child of node.children) visit(child, nesting + (isNesting ? 1 : 0));
  };
  visit(root, 0);
  return faults;
}

function judge(node: MdastNode, profile: MarkdownProfile): Judgement {
  switch (node.type) {
    case 'root':
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'break':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'thematicBreak':
      return undefined;
    case 'text': {
      // Entities such as &#x202e; become characters only here.
      const hidden = findHiddenCharacter(node.value);
      return hidden && { rule: 'hidden-character', params: { code: hidden.code } };
    }
    case 'heading': {
      const params = { found: '#'.repeat(node.depth), allowed: hashes(profile.headings) };
      return profile.headings.includes(node.depth) ? undefined : { rule: 'markdown-heading', params };
    }
    case 'link':
      return node.children.length === 0 ? { rule: 'markdown-empty-link' } : judgeAddress(node.url, profile);
    case 'linkReference':
    case 'definition':
      return { rule: 'markdown-reference' };
    case 'image':
    case 'imageReference':
      return { rule: 'markdown-image' };
    case 'code':
    case 'inlineCode':
      return { rule: 'markdown-code' };
    default:
      return { rule: 'markdown-html', params: { found: shown('value' in node ? node.value : node.type) } };
  }
}

function judgeAddress(url: string, profile: MarkdownProfile): Judgement {
  const params = { found: shown(url) };
  if (profile.ownLinks && /^[/#]/.test(url) && !url.startsWith('//')) {
    return isOwnLink(url) ? undefined : { rule: 'markdown-own-link', params };
  }
  const fault = findWebAddressFault(url);
  return fault && { rule: fault, params };
}
