import { compressible, mediaTypes } from '../media-types.ts';
import type { Site } from '../site.ts';

/** The `.htaccess` of Apache 2.4; each part is left out by a server that lacks the module for it. */
export function renderApache({ base, rules }: Site): string {
  const text = Object.keys(mediaTypes).filter((extension) => mediaTypes[extension]?.startsWith('text/'));
  return `# Written by the build; changes are lost. The rules stand in src/build/header-rules.ts.
ErrorDocument 403 ${base}404.html
ErrorDocument 404 ${base}404.html

<IfModule mod_autoindex.c>
  Options -Indexes
</IfModule>

<IfModule mod_dir.c>
  DirectoryIndex index.html
  DirectorySlash On
</IfModule>

<IfModule mod_alias.c>
  RedirectMatch 404 "/\\.(?!well-known/)"
</IfModule>

<IfModule mod_rewrite.c>
  # A folder without a page is not there, as for every other host.
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule ^ - [R=404,L]
</IfModule>

<IfModule mod_mime.c>
${Object.entries(mediaTypes)
  .map(([extension, type]) => `  AddType ${type} .${extension}`)
  .join('\n')}
  AddCharset utf-8 ${text.map((extension) => `.${extension}`).join(' ')}
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${compressible.join(' ')}
</IfModule>

<IfModule mod_headers.c>
${rules.map((rule) => renderRule(base, rule)).join('\n')}
</IfModule>
`;
}

function renderRule(base: string, { folder, headers }: Site['rules'][number]): string {
  const lines = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
  if (folder === '') return lines.map((line) => `  ${line}`).join('\n');
  return [`  <If "%{REQUEST_URI} =~ m#^${base}${folder}#">`, ...lines.map((line) => `    ${line}`), '  </If>'].join(
    '\n',
  );
}
