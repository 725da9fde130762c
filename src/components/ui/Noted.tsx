import type { Phrase } from '#domain/localized.ts';
import { Text } from './Text.tsx';

/** A statement with the note that belongs to it. */
export function Noted({ text, note }: { text: string; note?: Phrase | undefined }) {
  return (
    <p class="notice">
      <b>{text}</b>
      {note && (
        <>
          {' '}
          <Text phrase={note} />
        </>
      )}
    </p>
  );
}
