import { expect, test } from 'vitest';
import { tagsFor } from '#build/tagged-components.ts';

test('components are tagged, by name or as the default, and nothing else is', () => {
  const code = `import { h } from 'preact';
export default function Card() { return <p />; }
export function Link() { return <a />; }
export function pathOf() { return ''; }
function Inner() { return <b />; }`;
  expect(tagsFor(code)).toBe(
    "\nCard[Symbol.for('astro:renderer')] = '@astrojs/preact';\nLink[Symbol.for('astro:renderer')] = '@astrojs/preact';",
  );
  expect(tagsFor('export const x = 1;')).toBe('');
});
