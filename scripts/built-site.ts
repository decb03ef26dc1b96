import { existsSync } from 'node:fs';

/** The folder of the built site that OUT names; where none is built, says so and stops. */
export function builtSite(): string {
  const site = process.env.OUT || 'dist';
  if (existsSync(`${site}/index.html`)) return site;
  console.error(`There is no built site in ${site}/. Build it first: npm run build`);
  return process.exit(1);
}
