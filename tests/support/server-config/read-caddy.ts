/** The headers that a Caddyfile of ours gives to a path, read by a parser of its own. */
export function caddyHeaders(config: string): (path: string) => Record<string, string> {
  const matchers = new Map<string, string>();
  const blocks: { matcher: string | undefined; headers: Record<string, string> }[] = [];
  let open: (typeof blocks)[number] | undefined;
  for (const line of config.split('\n').map((each) => each.trim())) {
    const matcher = /^(@rule\w+) path (\S+)$/.exec(line);
    const block = /^header (?:(@\w+) )?\{$/.exec(line);
    const header = /^\+?([A-Z][\w-]+) "((?:[^"\\]|\\.)*)"$/.exec(line);
    if (matcher?.[1] && matcher[2]) matchers.set(matcher[1], matcher[2]);
    else if (block) {
      open = { matcher: block[1], headers: {} };
      blocks.push(open);
    } else if (open && header?.[1] && header[2] !== undefined)
      open.headers[header[1]] = header[2].replace(/\\(["\\])/g, '$1');
    else if (line === '}') open = undefined;
    else if (open && line !== '-Server') throw new Error(`Caddyfile: cannot read ${line}`);
  }
  const isMatch = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return (path) => {
    const all: Record<string, string> = {};
    for (const { matcher, headers } of blocks) {
      if (matcher !== undefined && !isMatch(matchers.get(matcher) ?? '', path)) continue;
      // What is added comes to the client as one list.
      for (const [name, value] of Object.entries(headers)) all[name] = all[name] ? `${all[name]}, ${value}` : value;
    }
    return all;
  };
}
