/** The names of the scripts that a text loads, at once or later, and those that these load; `scripts` holds the text of each by its name. */
export function reachedScripts(text: string, scripts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (from: string) => {
    for (const [name, script] of scripts) {
      if (reached.has(name) || !from.includes(name)) continue;
      reached.add(name);
      follow(script);
    }
  };
  follow(text);
  return reached;
}
