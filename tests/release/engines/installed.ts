/** The browsers and what they need, as the system has them, else from Debian's packages. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from '../../../scripts/debian.ts';

const packages = {
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
};
const find = (program: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

/**
 * Where a program of another engine is.
 * @throws a sentence that says what to install, where it is not there and cannot be had
 */
export function installed(program: keyof typeof packages): string {
  if (!find(program)) installFromDebian(Object.entries(packages).flatMap(([name, from]) => (find(name) ? [] : [from])));
  const file = find(program);
  if (!file) throw new Error(`${program} is not here. Install it, on Debian: apt-get install ${packages[program]}`);
  return file;
}
