import type { Phrase } from '#domain/localized.ts';
import { Text } from './Text.tsx';

interface Props {
  facts: readonly { label: string; value: Phrase; href?: string | undefined }[];
}

/** Labels with their values; a value may be a link. */
export function Facts({ facts }: Props) {
  return (
    <dl class="facts-list">
      {facts.map(({ label, value, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {href ? (
              <a href={href} rel={href.startsWith('http') ? 'noopener' : undefined}>
                {value.text}
              </a>
            ) : (
              <Text phrase={value} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
