import type { APIRoute } from 'astro';
import type { Card } from '../../record/share/card.ts';
import { count } from '../../components/share/picture/drawn.ts';
import { pictureOf, picturesOf } from '../../components/share/picture/picture.ts';
import { kitName, shareables } from '../../components/share/shareables.ts';

/** /questions/caseload/ has its picture at /pictures/questions/caseload.png, the home page at /pictures/home.png. */
export async function getStaticPaths() {
  const all = await shareables();
  if (import.meta.env.PROD) {
    await picturesOf(all.map(({ card }) => card));
    console.log(`${count.drawn} pictures drawn, ${count.kept} kept.`);
  }
  return all.map(({ path, card }) => ({ params: { page: kitName(path) }, props: { card } }));
}

/** The share picture of a page. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await pictureOf(props.card)), { headers: { 'content-type': 'image/png' } });
