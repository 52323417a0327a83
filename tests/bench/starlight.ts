// Behind "npm run bench:starlight": makes the Starlight site that the benches compare with, and leaves it to be looked at.
import { starlightSite } from './starlight/site.ts';

const { dist, addresses } = starlightSite();
console.log(`Starlight, ${addresses.length} pages with the same words as ours: ${dist}`);
