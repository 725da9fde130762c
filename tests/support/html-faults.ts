import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Astro writes <!doctype html> and <br>; the standard allows both spellings.
      'doctype-style': 'off',
      'void-style': 'off',
      // Safari takes a list without bullets for no list, unless it is told.
      'no-redundant-role': 'off',
      // Boxes of one group share their name: each one that is ticked is sent.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      // The style sheet keeps a phone number on one line.
      'tel-non-breaking': 'off',
      // Our own scripts come from where the page comes from, so a hash in the page would guard against nobody.
      'require-sri': ['error', { target: 'crossorigin' }],
      // White space is Astro's to leave out.
      'no-trailing-whitespace': 'off',
      // A title is a listing's own name; cutting it would make two pages look the same.
      'long-title': 'off',
    },
  }),
);

/** What html-validate finds in a page's HTML: `line:column rule: message`. */
export async function htmlFaults(html: string, except: readonly string[] = []): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => !except.includes(ruleId))
    .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
}
