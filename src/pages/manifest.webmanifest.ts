import type { APIRoute } from 'astro';
import { href } from '../collections/href';
import { getSchool } from '../collections/school-data';

export const GET: APIRoute = async () => {
  const { naam } = await getSchool();
  return new Response(
    JSON.stringify({
      name: `Pestprotocol ${naam}`,
      short_name: 'Pestprotocol',
      lang: 'nl',
      start_url: href('/'),
      scope: href('/'),
      display: 'browser',
      background_color: '#fbf8f3',
      theme_color: '#0a4a54',
      icons: [
        { src: href('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: href('/icon.png'), type: 'image/png', sizes: '192x192' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
