import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLError } from 'yaml';
import { LIMITS } from '#content-layer/schema/limits.ts';
import { type Issue, type Locate, makeIssue, type Position } from '../issue.ts';
import { locator } from './locate.ts';
import { nodeIssues } from './node-issues.ts';
import { unclosedStart } from './unclosed-start.ts';
import { yamlErrorRule } from './yaml-error-rule.ts';

/** Data as the schema reads it: every value is a text. Groups have no prototype, so no key can reach one. */
export type RawData = string | RawData[] | { [key: string]: RawData };

interface ParsedYaml {
  /** Absent when there are issues. */
  readonly data?: RawData;
  readonly locate: Locate;
  readonly issues: readonly Issue[];
}

/**
 * Reads YAML in which every value is a text (failsafe schema): `02100`, `no` and `1e3` stay what they are. Refuses
 * aliases, anchors, tags, merge keys, several documents, more than 200 keys and more than 6 levels.
 *
 * @param file for the issues
 * @param firstLine the line of the file on which the text begins, counted from 1
 * @param maxKeys for a kind of file that honestly has more than a listing
 */
export function parseYaml(text: string, file: string, firstLine = 1, maxKeys: number = LIMITS.keys): ParsedYaml {
  const lineCounter = new LineCounter();
  const toPosition = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const start = { line: firstLine, column: 1 };
  const refuse = (issues: readonly Issue[]): ParsedYaml => ({ issues, locate: () => start });

  // uniqueKeys compares every key with every other (10 s for 20,000 keys); node-issues.ts does it in one pass.
  const options = { schema: 'failsafe', strict: true, uniqueKeys: false, prettyErrors: false, lineCounter } as const;
  const document = parseDocument(text, options);
  const [error] = [...document.errors, ...document.warnings];
  if (error) return refuse([syntaxIssue(error, document.contents, text, file, toPosition)]);
  const root = document.contents;
  if (!isMap(root)) return refuse([makeIssue(file, 'yaml-group', { position: start })]);
  const issues = nodeIssues(root, file, toPosition, maxKeys);
  if (issues.length > 0) return refuse(issues);
  return { data: toData(root), locate: locator(root, toPosition), issues: [] };
}

/** Only the first: what follows a syntax error is mostly its echo. */
function syntaxIssue(
  error: YAMLError,
  root: Node | null,
  text: string,
  file: string,
  toPosition: (offset: number) => Position,
): Issue {
  const rule = yamlErrorRule(error, text.slice(error.pos[0]));
  const from = (rule === 'yaml-quote' ? unclosedStart(root, error.pos[0]) : undefined) ?? error.pos[0];
  const found = /^\S{0,40}/.exec(text.slice(from))?.[0] ?? '';
  return makeIssue(file, rule, { position: toPosition(from), params: { found, max: LIMITS.depth } });
}

function toData(node: Node | null): RawData {
  if (isMap(node)) {
    const group: { [key: string]: RawData } = Object.create(null);
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) group[String(key)] = toData(value);
    return group;
  }
  if (isSeq(node)) return (node.items as Node[]).map(toData);
  return isScalar(node) ? String(node.value ?? '') : '';
}
