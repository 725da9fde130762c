import { stringify } from 'yaml';

/** Data as YAML whose every value is read back as the text it is. */
export function yamlText(data: object): string {
  return stringify(data, { schema: 'failsafe', lineWidth: 0 });
}

/** A Markdown file from its data and its running text. */
export function markdownText(data: object, body = ''): string {
  const text = body.trim();
  return `---\n${yamlText(data)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
