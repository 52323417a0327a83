/** The address of the page that a file makes, by its path in the content folder without extension: `over/contact` is `/contact/`. */
export function pageAddress(path: string): string {
  // `over/` holds the pages that stand at the root; `over/start` is the home page.
  const place = path.replace(/^over\//, '').replace(/(^|\/)index$/, '');
  return place === 'start' || place === '' ? '/' : `/${place}/`;
}
