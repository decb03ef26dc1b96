import { defaultColours, oursNotTheirs } from '../../record/colours/defaults.ts';
import type { OfficialAuthority } from '../../record/official/index.ts';

/** The colours of a council whose own we do not know, as lines of authority.yaml. */
export function coloursFor({ laCode, slug }: OfficialAuthority): string {
  const given = Object.entries(defaultColours(laCode ?? slug)).map(([name, colour]) => `${name}: '${colour}'`);
  return `# ${oursNotTheirs}\n# Then take these two lines out.\ncolours: { ${given.join(', ')} }`;
}
