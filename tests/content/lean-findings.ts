/** Whether a page carries the styles and the policy of what it shows, and no others: read from the page as a browser has it. */
import { createHash } from 'node:crypto';
import type { Document } from 'happy-dom';
import postcss from 'postcss';

const unique = <T>(items: Iterable<T>): readonly T[] => [...new Set(items)];

export interface Written {
  /** Every `data-` attribute that is named in the sources or scripts of the site. */
  readonly attributes: ReadonlySet<string>;
  /** Custom properties that a script may ask for later. */
  readonly properties: ReadonlySet<string>;
}

export const attributesIn = (text: string): readonly string[] => text.match(/data-[\w-]+/g) ?? [];
export const propertiesAskedIn = (text: string): readonly string[] => text.match(/(?<=var\(\s*)--[\w-]+/g) ?? [];

export function leanFindings(document: Document, written: Written): readonly string[] {
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
  return [
    ...policyFindings(document, styles),
    // Styles in a file are shared by pages, so what a page with one does not use may be of use to another.
    ...(document.querySelector('link[rel=stylesheet]') ? [] : styleFindings(document, styles, written)),
  ];
}

function policyFindings(document: Document, styles: readonly string[]): readonly string[] {
  const policies = [...document.querySelectorAll('meta')].filter(
    (meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (policies.length !== 1) return [`has ${policies.length} policies`];
  const inline = [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent);
  const present = [...styles, ...inline].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  const allowed: readonly string[] = policies[0]?.getAttribute('content')?.match(/'sha256-[^']+'/g) ?? [];
  return [
    ...unique(present).flatMap((hash) =>
      allowed.includes(hash) ? [] : [`has a style or script that ${hash} is not for`],
    ),
    ...unique(allowed).flatMap((hash) => (present.includes(hash) ? [] : [`allows ${hash}, which nothing on it has`])),
  ];
}

function styleFindings(document: Document, styles: readonly string[], written: Written): readonly string[] {
  const wanted = new Set<string>();
  const declared = new Set<string>();
  for (const sheet of styles.map((css) => postcss.parse(css))) {
    sheet.walkRules(({ selector }) => {
      for (const name of attributesIn(selector)) wanted.add(name);
    });
    sheet.walkDecls(/^--/, ({ prop }) => void declared.add(prop));
  }
  const present = new Set([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));
  const asked = new Set(propertiesAskedIn(document.documentElement.outerHTML));
  // An attribute that nobody wrote is the mark by which Astro ties a style to its component, whatever its name.
  const marks = (names: ReadonlySet<string>) =>
    [...names].filter((name) => name.startsWith('data-') && !written.attributes.has(name));
  return [
    ...marks(wanted).flatMap((name) =>
      present.has(name) ? [] : [`has a style for [${name}], which nothing on it has`],
    ),
    ...marks(present).flatMap((name) => (wanted.has(name) ? [] : [`has elements with ${name}, which no style is for`])),
    ...marks(present).flatMap((name) => (name.length > LONGEST_MARK ? [`has the long mark ${name}`] : [])),
    ...[...declared].flatMap((name) =>
      asked.has(name) || written.properties.has(name) ? [] : [`declares ${name}, which nothing on it asks for`],
    ),
  ];
}

/** As long as `data-a0`: each element of the page carries one or more. */
const LONGEST_MARK = 7;
