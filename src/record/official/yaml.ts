import { stringify } from 'yaml';
import type { Inspection } from '../../schema/inspection.ts';
import type { Source } from '../../schema/source.ts';

/** As the other files of content are written: long lines folded nowhere, days bare. */
const written = (value: unknown) => stringify(value, { lineWidth: 0, schema: 'failsafe' });

/** An inspection that is known from the list alone, as the text of its file. */
export function inspectionText({ strengths: _, improvements: __, alsoSee, ...inspection }: Inspection): string {
  const { judgements, ...ungraded } = inspection;
  const some = Object.keys(judgements).length > 0;
  return `# From Ofsted’s list of outcomes, which gives only the first day: so it stands in from and in to.
# Once you have read the report: write the last day, add strengths and improvements, and take known out.
${written({ ...(some ? inspection : ungraded), ...(alsoSee.length > 0 && { alsoSee }) })}`;
}

/** Sources as the text of a list file. */
export const sourcesText = (sources: readonly Source[]): string => written(sources);
