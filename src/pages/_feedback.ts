const ADDRESS = /^[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/**
 * Where readers' reports of mistakes go: `KAIKU_FEEDBACK`, set by whoever publishes the site. Unset: pages tell to ask
 * the venue instead.
 *
 * @throws when it is not an e-mail address
 */
export function feedbackAddress(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const address = env['KAIKU_FEEDBACK'];
  if (!address) return undefined;
  if (!ADDRESS.test(address)) throw new Error(`KAIKU_FEEDBACK must be an e-mail address, not "${address}"`);
  return address;
}
