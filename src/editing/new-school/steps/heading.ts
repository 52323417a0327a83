import { areRoles } from './known-roles.ts';

/** A line that begins a step: what the step is called, and who leads it where the line says so. */
export interface Heading {
  readonly title: string;
  readonly leader?: string;
}

const DASH = /\s+(?:[—–-]+|→|[-=]>|»)\s+/;
export const REPORT = /^(melding|signaal|een melding|signalering)\b/i;

const COUNTED = 'stap|fase|week|trap|ronde|niveau|stadium';
/** 'Stap 1', 'fase 2a: gesprek'. */
const NUMBERED = (stepWord: string) => new RegExp(`^(?:${COUNTED}|${stepWord}) \\d+[a-z]?\\b`, 'iu');
/** 'A. De mentor', '2e keer', 'Eerste keer': lines that name a step where they are no sentence. */
const LETTERED =
  /^(?:(?!(?:[Nn]a|[Oo]ver|[Bb]innen|[Oo]m|[Vv]oor|[Ii]n|[Tt]ot|[Vv]anaf|[Oo]p|[Dd]e|[Hh]et) )\p{L}+ \d+\b|\p{Lu}[.)] |\d+e \p{L})/u;
const ORDINAL = /^(?:eerste|tweede|derde|vierde|vijfde|zesde) (?:keer|stap|fase|week|ronde|melding|gesprek)\b/iu;

/** Whether a line names a step, and need not say who leads it. */
export const isLikeStep = (content: string, stepWord: string): boolean =>
  NUMBERED(stepWord).test(content) || (!/[.!?]$/.test(content) && (LETTERED.test(content) || ORDINAL.test(content)));

/** 'Stap 1 - Intake' as 'Stap 1: Intake'. */
const joined = (text: string): string => text.split(DASH).join(': ').replace(/[:.]$/, '').trim();

/** The step that a line begins; of several dashes the last one stands before who leads. */
export function headingIn(content: string, stepWord: string, isFirst: boolean): Heading | undefined {
  const isNamed = isLikeStep(content, stepWord) || (isFirst && REPORT.test(content));
  const [, before = '', inside = ''] = /^(.{2,90}?)\s*\(([^()]+)\)\s*:?$/u.exec(content) ?? [];
  if (areRoles(inside)) return { title: joined(before), leader: inside };
  const [, name = '', who = '', rest = ''] = /^(.{2,40}?)\s*\(([^()]+)\)\s*:\s*(.+)$/u.exec(content) ?? [];
  if (areRoles(who)) return { title: `${name}: ${rest}`, leader: who };
  const pieces = content.split(DASH);
  const leader = pieces.at(-1) ?? '';
  if (pieces.length > 1 && (areRoles(leader) || isNamed || !/[.!?]$/.test(content))) {
    // 'Stap 1 - Gesprek met de klas' says what the step is, and not who leads it.
    const isTitle = isNamed && pieces.length === 2 && /^\p{Lu}/u.test(leader) && !areRoles(leader);
    return isTitle ? { title: joined(content) } : { title: pieces.slice(0, -1).join(': '), leader };
  }
  const [, called = '', leads = ''] = /^(.+?)(?::|^[\p{Lu}\d][.)])\s*(.+)$/u.exec(content) ?? [];
  if (isNamed && areRoles(leads)) return { title: called, leader: leads };
  const [, only = ''] = /^\p{Lu}[.)]\s+(.+)$/u.exec(content) ?? [];
  if (areRoles(only)) return { title: only, leader: only };
  return isNamed && !(isFirst && REPORT.test(content) && /[.!?]$/.test(content))
    ? { title: joined(content) }
    : undefined;
}
