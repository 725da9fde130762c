import { type Filters, NO_FILTERS } from './filters.ts';

const END = '-weekend-children';

/** Last part of the address of a town's outings: `kajaani-weekend-children`. */
export const outingCode = (municipality: string): string => municipality + END;

/** Whether an id looks like the address of some town's outings. */
export const isOutingCode = (id: string): boolean => id.endsWith(END);

/** What is asked most: what is there for children in our own town this weekend. */
export const outingFilters = (municipality: string): Filters => ({
  ...NO_FILTERS,
  municipality: [municipality],
  audience: ['children', 'families'],
  when: ['weekend'],
});
