import { registerHooks } from 'node:module';

const source = new URL('../src/', import.meta.url).href;

// Code in src/ leaves extensions out, as Vite reads it. With this, plain Node reads those parts of it that need no Vite.
registerHooks({
  resolve(specifier, context, next) {
    const isOurs =
      context.parentURL?.startsWith(source) && /^\.{1,2}\//.test(specifier) && !/\.[a-z]+$/.test(specifier);
    return next(isOurs ? `${specifier}.ts` : specifier, context);
  },
});
