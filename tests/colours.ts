/** Random colours, the same each time, and what becomes of them when an editor pastes what is proposed. */
import type { Colours } from '../src/record/colours/given.ts';
import type { ColourFault } from '../src/record/colours/rules.ts';

/** A source of random #RRGGBB colours. */
export function randomColour(seed: number): () => string {
  let state = seed;
  const byte = () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 256).toString(16).padStart(2, '0');
  };
  return () => `#${byte()}${byte()}${byte()}`.toUpperCase();
}

/** The colours with each that was refused as its sentence proposes it. */
export const repaired = (colours: Colours, faults: readonly ColourFault[]): Colours => ({
  ...colours,
  ...Object.fromEntries(faults.map(({ of, message }) => [of, /passes is '(#[0-9A-F]{6})'/.exec(message)?.[1]])),
});
