import { authority as schema, type Authority } from '../schema/authority.ts';
import { readText } from './check/content-files.ts';
import { readYaml } from './check/read-yaml.ts';
import { firstOfEach, sentenceOf } from './check/field-sentences.ts';
import { contentFolder, noSuchAuthority } from './folder.ts';
import { colourFaults } from './colours/rules.ts';

export { contentFolder };

/**
 * Reads and checks `authority.yaml` of the chosen authority.
 * @throws a sentence for the editor when the folder, a field or a pair of colours is wrong.
 */
function readAuthority(): Authority {
  const file = `${contentFolder}/authority.yaml`;
  const missing = noSuchAuthority();
  if (missing) throw new Error(missing);
  const located = readYaml(readText(file));
  const result = schema.safeParse(located.data);
  const wrong =
    located.faults.length > 0
      ? located.faults
      : firstOfEach(result.error?.issues ?? []).map((issue) => ({
          line: located.lineOf(issue.path),
          message: sentenceOf(issue, located.data),
        }));
  if (wrong.length > 0)
    throw new Error(wrong.map(({ line, message }) => `${file}, line ${line}: ${message}`).join('\n'));
  const faults = colourFaults(result.data!.colours).map(
    ({ of, message }) => `${file}, line ${located.lineOf(['colours', of])}: ${message}`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return result.data!;
}

export const authority = readAuthority();
/** What the council is called in full, as far as that is confirmed. */
export const councilName = authority.fullName ?? authority.name;
