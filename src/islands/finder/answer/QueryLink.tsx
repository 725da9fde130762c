import type { ComponentChildren } from 'preact';
import type { FinderQuery } from '#domain/finder-query.ts';
import { type FinderContext, queryHref } from '../finder-context.ts';

interface Props {
  context: Pick<FinderContext, 'props'>;
  query: FinderQuery;
  onAsk: (query: FinderQuery) => void;
  children: ComponentChildren;
}

/** A link to another question. Asks it on the spot; opened in a new tab it is an ordinary address. */
export function QueryLink({ context, query, onAsk, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onAsk(query);
  };
  return (
    <a href={queryHref(context, query)} onClick={follow}>
      {children}
    </a>
  );
}
