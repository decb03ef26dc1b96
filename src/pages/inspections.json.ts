import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { forMachines, sourceForMachines } from '../components/machines.ts';
import { firstDayOnly, knownFrom } from '../components/inspections/described.ts';
import { position, record } from '../components/inspections/position.ts';
import { addressOf } from '../record/addresses.ts';
import { authority } from '../record/authority.ts';
import { areaInWords, gradeInWords, isGraded, typeInWords } from '../record/inspections/inspections.ts';
import { to } from '../record/links.ts';
import type { Area } from '../schema/inspection.ts';

/** The inspection record for machines. A judgement that has been replaced names the one in force, in the same object. */
export const GET: APIRoute = async ({ site }) => {
  const { inOrder, latest } = await record();
  const { since, now, listAsAt } = await position();
  const address = (path: string) => new URL(to(path), site).href;
  const sourceOf = async (id: string) => sourceForMachines((await getEntry('sources', id))!.data, site!);
  const inspections = await Promise.all(
    inOrder.toReversed().map(async (inspection) => {
      const { id, type, fieldwork, published, lead, judgements, outcome, strengths, improvements } = inspection;
      const later = isGraded(inspection) ? since(fieldwork.to) : undefined;
      return {
        id,
        address: address(addressOf('inspections', id)),
        title: inspection.title,
        type,
        typeInWords: typeInWords[type],
        // Of what is known from a list alone, one day says only when it began.
        fieldwork: firstDayOnly(inspection) ? { from: fieldwork.from, to: null } : fieldwork,
        published: published ?? null,
        leadInspector: lead ?? null,
        inForce: id === latest?.id,
        since: later ? `Since: ${later}.` : null,
        judgements: Object.entries(judgements).map(([area, grade]) => ({
          area,
          label: areaInWords[area as Area],
          grade: gradeInWords[grade],
          ...(later && { since: now(area as Area) }),
        })),
        outcome: outcome ?? null,
        summary: inspection.summary,
        strengths,
        improvements,
        knownFrom: knownFrom(inspection),
        source: await sourceOf(inspection.source),
      };
    }),
  );
  // The day of a list is no day on which anybody looked.
  const looked = listAsAt ? { lastLookedForNewer: null, listAsAt } : { lastLookedForNewer: authority.recordChecked };
  return forMachines({ ...looked, position: now(), inspections });
};
