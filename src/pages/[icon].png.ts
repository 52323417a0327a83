/** The icon as pictures, for phones and browsers that read no SVG. */
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';

/** Sides of the square, in pixels, by name. */
const SIDES = { icon: 192, 'icon-512': 512, 'icon-maskable': 512, 'apple-touch-icon': 180 } as const;

/** How much of a maskable icon is sure to be seen, whatever shape a phone cuts it in. */
const SAFE = 0.8;

const GROUND = '#0a4a54';

export const getStaticPaths = (() =>
  Object.entries(SIDES).map(([icon, side]) => ({ params: { icon }, props: { side } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ side: number }> = async ({ params, props: { side } }) => {
  const drawing = await readFile('public/icon.svg');
  const inner = params['icon'] === 'icon-maskable' ? Math.round(side * SAFE) : side;
  const picture = sharp(drawing, { density: (72 * inner) / 32 }).resize(inner, inner);
  const margin = Math.floor((side - inner) / 2);
  const extend = { top: margin, left: margin, right: side - inner - margin, bottom: side - inner - margin };
  if (margin > 0) picture.extend({ ...extend, background: GROUND });
  // An iPhone rounds the corners itself, and shows black where a picture lets through.
  if (params['icon'] === 'apple-touch-icon' || margin > 0) picture.flatten({ background: GROUND });
  return new Response(new Uint8Array(await picture.png({ palette: true }).toBuffer()), {
    headers: { 'content-type': 'image/png' },
  });
};
