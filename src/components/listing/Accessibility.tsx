import { Text } from '#components/ui/Text.tsx';
import type { AccessibilityView } from '#views/accessibility-view.ts';

/** What is known about access, group by group, and what to ask about. */
export function Accessibility({ title, view }: { title: string; view: AccessibilityView }) {
  return (
    <section aria-labelledby="access">
      <h2 id="access">{title}</h2>
      {view.lines.map(({ answer, label, text }) => (
        <p key={answer}>
          {label && <b>{label} </b>}
          {text}
        </p>
      ))}
      {view.note && (
        <p>
          <Text phrase={view.note} />
        </p>
      )}
    </section>
  );
}
