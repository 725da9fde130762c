import type { Suggestion } from '#search/lexicon/suggest.ts';

/** What the list of a combobox shows; closed when it is empty. */
export interface ComboboxState {
  /** Position of the marked item; -1: the field itself. */
  readonly active: number;
  readonly items: readonly Suggestion[];
}

/** What a key does. After `leave` the key does its ordinary work as well. */
export type ComboboxAct =
  | { readonly kind: 'move'; readonly active: number }
  | { readonly kind: 'choose'; readonly suggestion: Suggestion }
  | { readonly kind: 'open' | 'close' | 'leave' };

/** The keys of a combobox with manual selection (ARIA APG). Undefined: the key is none of its business. */
export function comboboxKey(key: string, { active, items }: ComboboxState): ComboboxAct | undefined {
  const isDown = key === 'ArrowDown';
  if (items.length === 0) return isDown || key === 'ArrowUp' ? { kind: 'open' } : undefined;
  // One step beyond either end is the field itself.
  const places = items.length + 1;
  if (isDown) return { kind: 'move', active: ((active + 2) % places) - 1 };
  if (key === 'ArrowUp') return { kind: 'move', active: ((active + places) % places) - 1 };
  if (key === 'Escape') return { kind: 'close' };
  const chosen = items[active];
  if (key === 'Enter') return chosen ? { kind: 'choose', suggestion: chosen } : { kind: 'leave' };
  return ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key) && active >= 0 ? { kind: 'leave' } : undefined;
}
