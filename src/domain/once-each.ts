/**
 * Remembers what was worked out from something and one of its parts, as long as the whole lives: many pages ask the same.
 *
 * @param nameOf what tells parts apart; the part itself, when it is one
 */
export function onceEach<Whole extends object, Part, Result>(
  make: (whole: Whole, part: Part) => Result,
  nameOf: (part: Part) => unknown = (part) => part,
): (whole: Whole, part: Part) => Result {
  const made = new WeakMap<Whole, Map<unknown, Result>>();
  return (whole, part) => {
    const own = made.get(whole) ?? new Map<unknown, Result>();
    made.set(whole, own);
    const name = nameOf(part);
    if (!own.has(name)) own.set(name, make(whole, part));
    return own.get(name) as Result;
  };
}
