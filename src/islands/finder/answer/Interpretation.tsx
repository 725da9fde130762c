import type { Exact, FinderQuery } from '#domain/finder-query.ts';
import type { SearchFound } from '#search/search-engine.ts';
import type { AnswerContext } from './answer-context.ts';
import { interpretationTexts } from './interpretation-texts.ts';
import { QueryLink } from './QueryLink.tsx';

interface Props {
  context: AnswerContext;
  query: FinderQuery;
  found: SearchFound;
  onAsk: (query: FinderQuery) => void;
}

/** What the search did with the words, when it is not just what they say, and the way back. */
export function Interpretation({ context, query, found, onAsk }: Props) {
  const { t } = context;
  const { exact = [], ...rest } = query;
  const isExact = exact.includes('words');
  const others = exact.filter((each) => each !== 'words');
  const texts = interpretationTexts(found, t);
  if (texts.length === 0 && !isExact) return null;
  const withExact = (now: readonly Exact[]): FinderQuery => ({ ...rest, ...(now.length > 0 && { exact: now }) });
  return (
    <div class="finder-understood">
      {texts.map(({ text, isUndoable }) => (
        <p key={text}>
          {text}{' '}
          {isUndoable && (
            <QueryLink context={context} query={withExact(['words', ...others])} onAsk={onAsk}>
              {t('finder.search-anyway', { text: query.text })}
            </QueryLink>
          )}
        </p>
      ))}
      {isExact && (
        <p>
          {t('finder.exact')}{' '}
          <QueryLink context={context} query={withExact(others)} onAsk={onAsk}>
            {t('finder.exact-undo')}
          </QueryLink>
        </p>
      )}
    </div>
  );
}
