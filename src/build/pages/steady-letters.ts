/** The mark that Astro puts behind the name of a typeface; it depends on the folder in which the site is built. */
const MARK = /("[\w ]+)-[0-9a-f]{16}"/g;

/** The page with the name of its typeface as it is, so that a commit makes the same page wherever it is built. */
export const steadyLetters = (html: string): string =>
  html.replace(/(<style[^>]*>)(.*?)(<\/style>)/gs, (_, opening: string, css: string, end: string) => {
    return opening + (css.includes('@font-face') ? css.replace(MARK, '$1"') : css) + end;
  });
