/** The code of both ways to search as one file for the browser: apart, each part would be asked for when the one before it has come. */
export { finderOf } from './load-finder';
export { openSearchBox } from './search-box';
export { startSearch } from './search-page';
