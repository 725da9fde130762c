import { EVENT_TEXT } from '#content-layer/markdown/markdown-profile.ts';
import { type SafeNode, safeNodes } from '#content-layer/markdown/render-markdown.ts';

export type { SafeNode };

/** The sanitised tree of an event's running text; nothing when it is empty or would be refused. */
export function safeTree(markdown: string): readonly SafeNode[] | undefined {
  const result = safeNodes(markdown, EVENT_TEXT);
  return result.ok ? result.nodes : undefined;
}
