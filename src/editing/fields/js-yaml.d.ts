declare module 'js-yaml' {
  export class YAMLException extends Error {
    /** Where the parser stopped; `line` counts from 0. */
    readonly mark?: { readonly line: number };
  }
  /** What the text says; throws a YAMLException where it is no YAML. */
  export function load(text: string): unknown;
}
