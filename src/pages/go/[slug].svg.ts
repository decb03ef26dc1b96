import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { to } from '../../record/links.ts';
import { printed, qr } from '../../record/share/qr.ts';

export const getStaticPaths = async () => (await getCollection('links')).map(({ id }) => ({ params: { slug: id } }));

/** The QR code of a short link, for print at any size. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(qr(new URL(to(`/go/${params['slug']}/`), site).href).svg(`${printed}mm`), {
    headers: { 'content-type': 'image/svg+xml' },
  });
