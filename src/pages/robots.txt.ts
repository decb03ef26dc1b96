import type { APIRoute } from 'astro';
import { to } from '../record/links.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(to('/sitemap-index.xml'), site).href}\n`);
