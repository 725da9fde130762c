/** The headers that an nginx configuration of ours gives to a path, read by a parser of its own. */
export function nginxHeaders(config: string): (requestUri: string) => Record<string, string> {
  const maps = new Map<string, readonly (readonly [string, string])[]>();
  for (const [, variable = '', body = ''] of config.matchAll(/^map \$request_uri \$(\w+) \{\n([^}]*)^\}/gm)) {
    const entries = body.split('\n').filter((line) => line.trim() !== '');
    maps.set(
      variable,
      entries.map((line) => {
        const [, key, value] = /^\s+("(?:[^"\\]|\\.)*"|default) "((?:[^"\\]|\\.)*)";$/.exec(line) ?? [];
        if (key === undefined || value === undefined) throw new Error(`nginx.conf: cannot read ${line}`);
        return [key.replace(/^"|"$/g, ''), value.replace(/\\(["\\$])/g, '$1')] as const;
      }),
    );
  }
  const added = [...config.matchAll(/^ {2}add_header (\S+) \$(\w+) always;$/gm)];
  const count = config.match(/add_header/g)?.length ?? 0;
  if (added.length === 0 || added.length !== count) throw new Error('nginx.conf: an add_header that is not understood');
  return (requestUri) =>
    Object.fromEntries(
      added.flatMap(([, name = '', variable = '']) => {
        const entries = maps.get(variable) ?? [];
        // nginx takes the first regular expression that matches, and the default when none does.
        const found =
          entries.find(([key]) => key.startsWith('~') && new RegExp(key.slice(1)).test(requestUri)) ??
          entries.find(([key]) => key === 'default');
        return found ? [[name, found[1]]] : [];
      }),
    );
}
