/** The icon as pictures, for phones and browsers that read no SVG. */
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';

/** Sides of the square, in pixels, by name. */
const SIDES = { icon: 192, 'apple-touch-icon': 180 } as const;

export const getStaticPaths = (() =>
  Object.entries(SIDES).map(([icon, side]) => ({ params: { icon }, props: { side } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ side: number }> = async ({ params, props: { side } }) => {
  const drawing = await readFile('public/icon.svg');
  const picture = sharp(drawing, { density: (72 * side) / 32 }).resize(side, side);
  // An iPhone rounds the corners itself, and shows black where a picture lets through.
  if (params['icon'] === 'apple-touch-icon') picture.flatten({ background: '#0a4a54' });
  return new Response(new Uint8Array(await picture.png({ palette: true }).toBuffer()), {
    headers: { 'content-type': 'image/png' },
  });
};
