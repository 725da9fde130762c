/**
 * A JSON file of this site, the copy that holds now. Rejects when it cannot be had.
 *
 * @param mayLack a file that is not there is no failure: the answer is then `undefined`
 */
export async function fetchJson(url: string, mayLack = false): Promise<unknown> {
  // The address stays the same when the site is renewed: ask whether the copy at hand is still good.
  const response = await fetch(url, { cache: 'no-cache' });
  if (mayLack && response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
