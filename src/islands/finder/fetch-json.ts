/** A JSON file of this site, the copy that holds now. Rejects when it cannot be had. */
export async function fetchJson(url: string): Promise<unknown> {
  // The address stays the same when the site is renewed: ask whether the copy at hand is still good.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
