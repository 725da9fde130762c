import type { AstroIntegration } from 'astro';

/** Where every text of the site comes from. */
const TEXTS = '/src/i18n/strings.ts';
const LOOKUP = 'entry[locale]]';

/**
 * For a test: every English text of the tables stands in ⟦ ⟧, its placeholders within. Whatever a page in English then says
 * outside of them, and no content file says, was written into the code and could not be translated. Changes the module of the
 * text tables as it is built; nothing in the site knows of it.
 */
export function pseudoLocale(): AstroIntegration {
  const plugin = {
    name: 'kaikutarjonta:pseudo-locale',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.split('?')[0]?.endsWith(TEXTS)) return undefined;
      if (!code.includes(LOOKUP)) throw new Error(`${TEXTS} looks texts up in another way now: follow it here`);
      return code.replace(LOOKUP, 'pseudo(entry, locale)]') + PSEUDO;
    },
  };
  return {
    name: plugin.name,
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

const PSEUDO = `
function pseudo(entry: StringEntry, locale: Locale): Text {
  const text = entry[locale];
  if (locale !== 'en') return text;
  const marked = (one: string) => '\\u27e6' + one + '\\u27e7';
  return typeof text === 'string' ? marked(text) : { one: marked(text.one), other: marked(text.other) };
}
`;
