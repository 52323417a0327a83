/** The page with its islands numbered as they stand; the marks that Astro gives them depend on the folder in which the site is built. */
export function steadyIslands(html: string): string {
  let count = 0;
  return html.replace(/(<astro-island uid=")[^"]*/g, (_, opening: string) => `${opening}island-${count++}`);
}
