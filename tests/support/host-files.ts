type Headers = Record<string, string[]>;

/** What a host that reads `_headers` sends for `path`: the values of every block that matches, in order. */
export function readNetlify(text: string, path: string): Headers {
  const found: Headers = {};
  for (const block of text.trim().split(/\n\n+/)) {
    const [pattern = '', ...lines] = block.split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (matches) for (const line of lines) append(found, line.trim());
  }
  return found;
}

/** What Apache sends for `path` by a `.htaccess`: the last value that is set. */
export function readApache(text: string, path: string): Headers {
  const found: Headers = {};
  let applies = true;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const condition = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line);
    if (condition) applies = new RegExp(condition[1] ?? '').test(path);
    if (line === '</If>') applies = true;
    const header = /^Header always set (\S+) "(.*)"$/.exec(line);
    if (header && applies) found[header[1] ?? ''] = [header[2] ?? ''];
  }
  return found;
}

function append(headers: Headers, line: string): void {
  const colon = line.indexOf(': ');
  const name = line.slice(0, colon);
  headers[name] = [...(headers[name] ?? []), line.slice(colon + 2)];
}
