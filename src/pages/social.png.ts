/** The card that shows when someone shares a link: the school's name, without a word that could shame who shares it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { getSchool } from '../collections/school-data';

const require = createRequire(import.meta.url);
const font = (weight: 400 | 700) =>
  readFile(
    require.resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
    ),
  );

const box = (style: Record<string, unknown>, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

export const GET: APIRoute = async () => {
  const { naam } = await getSchool();
  const card = box(
    {
      width: '100%',
      height: '100%',
      padding: 90,
      flexDirection: 'column',
      justifyContent: 'center',
      background: '#0a4a54',
      color: '#ffffff',
    },
    [
      box({ fontSize: 104, fontWeight: 700 }, 'Pestprotocol'),
      box({ marginTop: 16, fontSize: 52, color: '#dfeeec' }, naam),
    ],
  );
  const svg = await satori(card as Parameters<typeof satori>[0], {
    width: 1200,
    height: 630,
    fonts: [
      { name: 'Atkinson', weight: 400, style: 'normal', data: await font(400) },
      { name: 'Atkinson', weight: 700, style: 'normal', data: await font(700) },
    ],
  });
  return new Response(new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()), {
    headers: { 'content-type': 'image/png' },
  });
};
