/** Files whose mistakes would let something hostile out or something good get lost, and the tests that must notice. */
export const TARGETS: readonly { readonly files: readonly string[]; readonly tests: readonly string[] }[] = [
  {
    files: [
      'src/content-layer/markdown/judge-markdown.ts',
      'src/content-layer/markdown/render-markdown.ts',
      'src/content-layer/markdown/safe-tags.ts',
      'src/content-layer/markdown/own-link.ts',
      'src/content-layer/markdown/markdown-profile.ts',
    ],
    tests: [
      'tests/content-layer/markdown-guards.test.ts',
      'tests/content-layer/markdown.test.ts',
      'tests/content-layer/messages.test.ts',
      'tests/content-layer/fuzz/parts.test.ts',
    ],
  },
  {
    files: ['src/content-layer/schema/web-address.ts', 'src/content-layer/schema/hidden-character.ts'],
    tests: [
      'tests/content-layer/fuzz/parts.test.ts',
      'tests/content-layer/messages.test.ts',
      'tests/content-layer/markdown.test.ts',
    ],
  },
  {
    files: [
      'src/content-layer/yaml/parse-yaml.ts',
      'src/content-layer/yaml/node-issues.ts',
      'src/content-layer/yaml/yaml-error-rule.ts',
      'src/content-layer/yaml/locate.ts',
      'src/content-layer/yaml/unclosed-start.ts',
      'src/content-layer/front-matter.ts',
      'src/content-layer/files/judge-text.ts',
    ],
    tests: [
      'tests/content-layer/text-guards.test.ts',
      'tests/content-layer/messages.test.ts',
      'tests/content-layer/yaml-guards.test.ts',
      'tests/content-layer/yaml-values.test.ts',
      'tests/content-layer/small-parts.test.ts',
      'tests/content-layer/fuzz/parts.test.ts',
    ],
  },
];
