import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
const HASHES = / 'sha256-[^']+'/g;

/** The page with a policy that allows the styles and scripts that stand in it, and none that only other pages have. */
export function ownPolicy(html: string): string {
  const allowed: Readonly<Record<string, string>> = {
    'style-src': hashesOf(html, 'style'),
    'script-src': hashesOf(html, 'script'),
  };
  return html.replace(POLICY, (_, opening: string, policy: string) => {
    const directives = policy.split(';').map((directive) => {
      const [name = ''] = directive.trim().split(' ', 1);
      return name in allowed ? `${directive.replace(HASHES, '')}${allowed[name]}` : directive;
    });
    return opening + directives.join(';');
  });
}

function hashesOf(html: string, element: 'style' | 'script'): string {
  const inline = html.matchAll(new RegExp(`<${element}(?![^>]* src=)[^>]*>(.*?)</${element}>`, 'gs'));
  return [...new Set([...inline].map(([, text = '']) => createHash('sha256').update(text).digest('base64')))]
    .map((hash) => ` 'sha256-${hash}'`)
    .join('');
}
