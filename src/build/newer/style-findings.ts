import type { CompatData, Identifier } from '@mdn/browser-compat-data';
import postcss, { type AtRule, type Declaration } from 'postcss';
import type { Floor } from './floor.ts';
import type { Finding } from './script-findings.ts';
import { newerThan } from './since.ts';

/**
 * What a style sheet uses that is newer than the floor, each once: properties and their words, functions, units, at-rules,
 * what media are asked, and selectors. What stands in `@supports` is guarded by it, and is left out.
 */
export function styleFindings(css: string, { css: known }: CompatData, floor: Floor): readonly Finding[] {
  const found = new Map<string, Finding>();
  const look = (name: string, feature: Identifier | undefined) => {
    const since = feature?.__compat && newerThan(floor, feature.__compat);
    if (since) found.set(name, { name, since });
  };
  const types = known['types'] ?? {};
  const functionOf = (name: string): Identifier | undefined =>
    [types, types['color'], types['gradient'], types['transform-function'], types['easing-function'], types['image']]
      .map((group) => (group as Identifier | undefined)?.[name] as Identifier | undefined)
      .find((feature) => feature?.__compat);

  const lengths = types['length'] as Identifier | undefined;
  function lengthOf(unit: string): Identifier | undefined {
    const kinds: Readonly<Record<string, string>> = {
      d: 'viewport_percentage_units_dynamic',
      s: 'viewport_percentage_units_small',
      l: 'viewport_percentage_units_large',
    };
    const kind = /^([dsl])v(?:h|w|i|b|min|max)$/.exec(unit)?.[1];
    return lengths?.[kind ? (kinds[kind] ?? '') : unit] as Identifier | undefined;
  }

  const sheet = postcss.parse(css);
  sheet.walkAtRules('supports', (rule) => void rule.remove());

  sheet.walkDecls((declaration) => {
    if (hasFallback(declaration)) return;
    for (const [, name = ''] of declaration.value.matchAll(/(?<![\w-])([a-z][\w-]*)\(/gi))
      look(`${name}()`, functionOf(name));
    for (const [, unit = ''] of declaration.value.matchAll(/(?<![\w#-])[\d.]+([a-z]+)\b/gi))
      look(`1${unit}`, lengthOf(unit));
    if (declaration.prop.startsWith('--')) return;
    if (declaration.parent?.type === 'atrule' && (declaration.parent as AtRule).name !== 'media') return;
    const property = known['properties']?.[declaration.prop] as Identifier | undefined;
    look(declaration.prop, property);
    for (const word of declaration.value.match(/(?<![\w(.-])[a-z][a-z-]*(?![\w(-])/gi) ?? []) {
      if (property?.[word]) look(`${declaration.prop}: ${word}`, property[word] as Identifier);
    }
  });

  const atRules = known['at-rules'] ?? {};
  sheet.walkAtRules((rule) => {
    look(`@${rule.name}`, atRules[rule.name] as Identifier | undefined);
    if (rule.name !== 'media') return;
    const media = (atRules['media'] ?? {}) as Identifier;
    for (const [, name = ''] of rule.params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g))
      look(`@media (${name})`, media[name] as Identifier | undefined);
    if (/[<>]/.test(rule.params)) look('@media with < or >', media['range_syntax'] as Identifier | undefined);
  });

  const selectors = (known['selectors'] ?? {}) as Identifier;
  sheet.walkRules((rule) => {
    for (const [, name = ''] of rule.selector.matchAll(/::?([a-z-]+)/g))
      look(`:${name}`, selectors[name] as Identifier | undefined);
    if (rule.selector.includes('&') || rule.parent?.type === 'rule')
      look('nesting', selectors['nesting'] as Identifier | undefined);
  });
  return [...found.values()];
}

/** Whether the property stands before it in the same rule, also as `-webkit-…`, so that a browser that cannot read this one has that. */
function hasFallback(declaration: Declaration): boolean {
  const before = declaration.parent?.nodes.slice(0, declaration.parent.index(declaration)) ?? [];
  return before.some((node) => node.type === 'decl' && node.prop.replace(/^-(webkit|moz)-/, '') === declaration.prop);
}
