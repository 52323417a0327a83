import { headersFor } from '../header-rules.ts';
import { compressible, mediaTypes } from '../media-types.ts';
import type { Site } from '../site.ts';

/** Stands in the nginx snippet for the folder in which the site lies at its base path. */
export const rootPlaceholder = '__ROOT__';

/** A snippet to include in a `server` block of nginx. */
export function renderNginx({ base, rules }: Site): string {
  const charsetTypes = [...new Set(Object.values(mediaTypes))].filter((type) => type.startsWith('text/'));
  const folders = [...new Set(['', ...rules.map((rule) => rule.folder)])];
  return `# Written by the build; changes are lost. The rules stand in src/build/header-rules.ts.
# Include this file in a server block, after filling in as root the folder in which the contents
# of dist/ can be reached as "${base}".
#
# Strict-Transport-Security is not here on purpose: whether every address of a domain will speak
# HTTPS for years is for the owner of that domain to decide, not for one of its sites.
root ${rootPlaceholder};
index index.html;
server_tokens off;
absolute_redirect off;
error_page 404 ${base}404.html;
error_page 403 =404 ${base}404.html;

charset utf-8;
charset_types ${charsetTypes.filter((type) => type !== 'text/html').join(' ')};
default_type application/octet-stream;
types {
${Object.entries(mediaTypes)
  .map(([extension, type]) => `  ${type} ${extension};`)
  .join('\n')}
}

gzip on;
gzip_vary on;
gzip_types ${compressible.filter((type) => type !== 'text/html').join(' ')};

location ~ /\\.(?!well-known/) {
  return 404;
}
${base === '/' ? '' : renderEntrance(base, headersFor(rules, ''))}
# An add_header in a location undoes those above it, so every location names all of its headers.
${folders.map((folder) => renderLocation(`${base}${folder}`, headersFor(rules, folder))).join('\n')}`;
}

const renderHeaders = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n');

const renderLocation = (path: string, headers: Record<string, string>) => `location ${path} {
${renderHeaders(headers)}
  try_files $uri $uri/ =404;
}
`;

const renderEntrance = (base: string, headers: Record<string, string>) => `
location = ${base.slice(0, -1)} {
${renderHeaders(headers)}
  return 301 ${base}$is_args$args;
}
`;
