/** Names that Outlook and Exchange write for zones near here (Unicode CLDR, windowsZones). */
const WINDOWS: Readonly<Record<string, string>> = {
  'FLE Standard Time': 'Europe/Helsinki',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'GTB Standard Time': 'Europe/Bucharest',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Russian Standard Time': 'Europe/Moscow',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  UTC: 'UTC',
};

/**
 * The IANA name of a `TZID`: itself, the end of a longer path (`/freeassociation.sourceforge.net/Europe/Helsinki`), or
 * what Windows means by it.
 *
 * @returns nothing when nobody can tell
 */
export function zoneName(tzid: string): string | undefined {
  const name = tzid.replace(/^["']|["']$/g, '').trim();
  const end = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_+-]+(?:\/[A-Za-z_]+)?$/.exec(name)?.[0];
  const windows = WINDOWS[name] ?? WINDOWS[name.replace(/ \d+$/, '')];
  return [name, end, windows].find((one): one is string => one !== undefined && isZone(one));
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^(?:[A-Z][A-Za-z_]+\/.+|UTC)$/.test(name);
  } catch {
    return false;
  }
}
