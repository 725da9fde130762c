import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '#search/lexicon/suggest.ts';
import { type ComboboxState, comboboxKey } from './combobox-key.ts';
import type { FinderContext } from './finder-context.ts';

interface Props {
  context: FinderContext;
  typed: string;
  suggest: (typed: string) => Promise<readonly Suggestion[]>;
  onFocus: () => void;
  onType: (text: string) => void;
  onChoose: (text: string) => void;
}

const LIST = 'finder-suggestions';
const optionId = (at: number) => `${LIST}-${at}`;
const CLOSED: ComboboxState = { active: -1, items: [] };

/**
 * The search field: a combobox whose list proposes and never fills in by itself (ARIA APG, list autocomplete with manual
 * selection). Before the page is awake, and where nothing is proposed, it is a plain search field.
 */
export function SearchField({ context: { t }, typed, suggest, onFocus, onType, onChoose }: Props) {
  const [awake, setAwake] = useState(false);
  const [{ active, items }, setState] = useState(CLOSED);
  const wanted = useRef('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setAwake(true);
    // It was turned to before it was awake: that is what woke it.
    if (document.activeElement === field.current) onFocus();
  }, []);
  const isOpen = items.length > 0;
  const close = () => {
    wanted.current = '';
    setState(CLOSED);
  };
  const propose = async (text: string) => {
    wanted.current = text;
    const proposed = await suggest(text);
    // What came late for letters that are no longer there is not shown.
    if (wanted.current === text) setState({ active: -1, items: proposed });
  };
  const choose = (suggestion: Suggestion) => {
    close();
    onChoose(suggestion.text);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const act = comboboxKey(event.key, { active, items });
    if (act === undefined) return;
    if (act.kind !== 'leave') event.preventDefault();
    if (act.kind === 'choose') choose(act.suggestion);
    else if (act.kind === 'move') setState({ active: act.active, items });
    else if (act.kind === 'open') void propose(typed);
    else close();
  };
  const combobox = awake && {
    role: 'combobox' as const,
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen,
    'aria-controls': LIST,
    ...(active >= 0 && { 'aria-activedescendant': optionId(active) }),
  };
  return (
    <div class="finder-combobox">
      <input
        ref={field}
        id="finder-text"
        type="search"
        name="q"
        value={typed}
        autocomplete="off"
        aria-describedby="finder-text-hint"
        {...combobox}
        onFocus={onFocus}
        onBlur={close}
        onKeyDown={press}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onType(value);
          void propose(value);
        }}
      />
      {awake && (
        <>
          <div id={LIST} role="listbox" aria-label={t('finder.suggestions')} hidden={!isOpen}>
            {items.map((item, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys work in the field, where the focus stays.
              <div
                key={`${item.kind} ${item.text}`}
                id={optionId(at)}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                // The focus stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(item)}
              >
                {item.text} {item.kind !== 'concept' && <small>{t(`finder.suggestion.${item.kind}`)}</small>}
              </div>
            ))}
          </div>
          <span class="visually-hidden" aria-live="polite">
            {isOpen && t('finder.suggestions-count', { count: items.length })}
          </span>
        </>
      )}
    </div>
  );
}
