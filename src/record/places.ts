import { kinds, type Kind } from '../schema/kinds.ts';
import { filesOf, idOf, readText } from './check/content-files.ts';

const written = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].ending === 'mdx' && kind !== 'here');

/**
 * The places for what is known here, `<Here id="…" />`, in every page of an authority's site, general or its own.
 * @returns each place's name, with the first file that has it
 */
export function placesIn(folder: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const file of written.flatMap((kind) => filesOf(folder, kind)))
    for (const [, id = ''] of readText(file).matchAll(/<Here\s+id="([^"]*)"/g))
      if (!places.has(id)) places.set(id, file);
  return places;
}

/** The places that an authority has no words for yet. */
export function emptyPlaces(folder: string): string[] {
  const filled = new Set(filesOf(folder, 'here').map((file) => idOf(folder, 'here', file)));
  return [...placesIn(folder).keys()].filter((id) => !filled.has(id));
}
