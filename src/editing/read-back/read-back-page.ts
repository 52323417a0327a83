import type { ProtocolReadBack } from './procedure-of.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The protocol in sentences as a page to print, with room beside each step for a tick. It stands by itself and goes to no site. */
export function readBackPage({ school, version, steps, measures }: ProtocolReadBack): string {
  const items = steps.map(
    ({ group, sentence, tasks }) => `${group ? `<h2>${escaped(group)}</h2>\n` : ''}<section>
<p><span class="tick" aria-hidden="true"></span>${escaped(sentence)}</p>
<ul>
${tasks.map((task) => `<li>${escaped(task)}</li>`).join('\n')}
</ul>
</section>`,
  );
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Protocol van ${escaped(school)}, om na te kijken</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
section { break-inside: avoid; border-block-start: 1px solid; }
.tick { display: inline-block; inline-size: 0.9em; block-size: 0.9em; border: 2px solid; margin-inline-end: 0.6em; }
</style>
<h1>Protocol van ${escaped(school)}</h1>
<p>Versie ${escaped(version)}. Zo leest de site het protocol. Leg het ernaast en zet een vinkje als een stap klopt.</p>
${items.join('\n')}
${measures.length > 0 ? `<p>Naast de stappen: ${escaped(measures.join(', '))}.</p>\n` : ''}</html>
`;
}
