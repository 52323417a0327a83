import type { APIRoute } from 'astro';
import { href } from '../collections/href';
import { getSchool } from '../collections/school-data';

/** What a browser installs: the cases in a window of their own. No name of anyone is in it; the public pages are read in a browser. */
export const GET: APIRoute = async () => {
  const { naam } = await getSchool();
  return new Response(
    JSON.stringify({
      name: `Dossiers ${naam}`,
      short_name: 'Dossiers',
      lang: 'nl',
      dir: 'ltr',
      id: href('/dossiers/'),
      start_url: href('/dossiers/'),
      scope: href('/'),
      display: 'standalone',
      background_color: '#fbf8f3',
      theme_color: '#0a4a54',
      icons: [
        { src: href('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: href('/icon.png'), type: 'image/png', sizes: '192x192' },
        { src: href('/icon-512.png'), type: 'image/png', sizes: '512x512' },
        { src: href('/icon-maskable.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
