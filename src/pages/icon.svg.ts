import type { APIRoute } from 'astro';
import { authority } from '../record/authority.ts';
import { palette } from '../record/colours/palette.ts';

const { accent, ink, paper } = palette(authority.colours, 'light');

/** The mark as an icon, in the authority's colours: a person and a service, face to face. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${paper}"/><path d="M24 32h18" stroke="${ink}" stroke-width="6"/><circle cx="17" cy="32" r="13" fill="${accent}"/><path d="M37 20h23v24H37z" fill="${ink}"/></svg>\n`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
