import { registerHooks } from 'node:module';

const project = new URL('../..', import.meta.url).href;
const packages = new URL('../../node_modules/', import.meta.url).href;

// Code in src/ leaves extensions out, as Vite reads it. With this, plain Node reads those parts of it that need no Vite.
registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL ?? '';
    const isOurs =
      from.startsWith(project) &&
      !from.startsWith(packages) &&
      /^\.{1,2}\//.test(specifier) &&
      !/\.[a-z]+$/.test(specifier);
    return next(isOurs ? `${specifier}.ts` : specifier, context);
  },
});
