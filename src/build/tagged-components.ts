import type { AstroIntegration } from 'astro';

/** By this Astro knows which renderer a component is for (astro/dist/runtime/server/render/component.js). */
const RENDERER = "Symbol.for('astro:renderer')";
const COMPONENT = /^export (?:default )?function ([A-Z]\w*)/gm;

/**
 * Tells Astro that every component in a `.tsx` file is one of Preact. Otherwise it finds out by drawing each of them on trial,
 * every time, and half of the drawing is thrown away.
 */
export function taggedComponents(): AstroIntegration {
  return {
    name: 'kaikutarjonta:tagged-components',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'kaikutarjonta:tagged-components',
                enforce: 'pre',
                transform(code, id) {
                  if (this.environment.config.consumer !== 'server' || !/\.tsx$/.test(id)) return undefined;
                  return { code: code + tagsFor(code), map: null };
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** Lines that tag what a module exports as components. */
export function tagsFor(code: string): string {
  return [...code.matchAll(COMPONENT)].map(([, name]) => `\n${name}[${RENDERER}] = '@astrojs/preact';`).join('');
}
