import { type ComponentChild, h } from 'preact';
import type { ContentLanguage } from '#domain/localized.ts';
import { type SafeNode, safeTree } from '#submission/safe-tree.ts';

/** Running text as the page will have it: the same sanitised tree, made into elements instead of HTML. */
export function RunningText({ markdown, lang }: { markdown: string; lang?: ContentLanguage | undefined }) {
  const tree = safeTree(markdown);
  if (!tree) return null;
  return (
    <div class="prose" lang={lang}>
      {tree.map(toElement)}
    </div>
  );
}

function toElement(node: SafeNode): ComponentChild {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  return h(
    node.tagName,
    node.properties as Record<string, string>,
    ...node.children.map((child) => toElement(child as SafeNode)),
  );
}
