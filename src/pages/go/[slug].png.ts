import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { to } from '../../record/links.ts';
import { pixelsPerModule, printed, qr } from '../../record/share/qr.ts';

export const getStaticPaths = async () => (await getCollection('links')).map(({ id }) => ({ params: { slug: id } }));

/** The QR code of a short link for programs that take no SVG: whole pixels, two colours, and its size on paper. */
export const GET: APIRoute = async ({ params, site }) => {
  const { modules, svg } = qr(new URL(to(`/go/${params['slug']}/`), site).href);
  const pixels = modules * pixelsPerModule(modules);
  const png = await sharp(Buffer.from(svg(pixels)))
    .withDensity((pixels / printed) * 25.4)
    .png({ palette: true, colours: 2, effort: 1 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
