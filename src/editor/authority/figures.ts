import type { Claim } from '../../schema/claim.ts';
import type { Workforce } from '../../schema/workforce.ts';
import { figureOf, nameAndYear, whyNone } from '../../record/workforce/counted.ts';
import { written } from '../../record/workforce/measures.ts';
import { fewSaid, hasFew } from '../../record/workforce/workforce.ts';
import { inSentence as regionInSentence } from '../../record/workforce/workforce-words.ts';
import type { Words } from './words.ts';

const part = (id: string) => `<Claim id="${id}" />`;
type Told = (id: string, what: string, ask?: string) => string;

/**
 * What the official count says, in sentences that name its claims; where a figure is missing, why, and the newest there is.
 * @param workforce undefined where the file has no row of the council
 */
export function figureWords(claims: readonly Claim[], workforce: Workforce | undefined, council: string): Words {
  const year = workforce?.years.at(-1);
  const named = (id: string) => (claims.some((one) => one.id === `${id}-${year}`) ? part(`${id}-${year}`) : undefined);
  const joint = workforce?.ours.joint.includes(year!) ?? false;
  const whose = joint ? `${workforce!.ours.name} together` : council;
  const both = joint ? `, in ${whose},` : '';
  const together = joint
    ? ` The government counts ${workforce!.ours.name} together, so no figure is of one alone.`
    : '';
  const notCounted: Told = (id, what, ask) => {
    const asked = ask ? ` <Ask subject="${ask}">Ask us</Ask>` : '';
    if (!workforce) return `${what} is not on this site yet: the official count has no row of ${council}.${asked}`;
    const older = claims.findLast((one) => nameAndYear(one.id)?.name === id);
    const then = older && nameAndYear(older.id)!.year;
    const shared = workforce.ours.joint.includes(then ?? 0) && !joint ? ', of more councils than one' : '';
    const newest = older ? ` The newest it has is of September ${then}${shared}: ${part(older.id)}.` : '';
    return `${what} has no number in the count of September ${year}, which says: ${whyNone(id, workforce)}.${newest}${together}${asked}`;
  };
  const beside = (id: string) => {
    const [region, england] = [named(`${id}-region`), named(`${id}-england`)];
    const places = [england && `England stood at ${england}`, region && `${regionInSentence(workforce!.region.name)} at ${region}`]; // prettier-ignore
    return places.some(Boolean) ? ` ${places.filter(Boolean).join(', and ')}.` : '';
  };
  const [caseload, agency, inPost, vacancy, turnover] = ['caseload', 'agency', 'in-post', 'vacancy', 'turnover'].map(named); // prettier-ignore
  const small = workforce && hasFew(workforce.ours)
    ? ` ${fewSaid}`
    : ''; // prettier-ignore
  return {
    size: inPost
      ? `In September ${year}${both} the count had ${inPost} in post, not counting agency staff.${together}`
      : notCounted('in-post', 'How many social workers are in post', 'The size of the service'),
    caseload: caseload
      ? `In September ${year} ${whose} had ${caseload}.${beside('caseload')}${small}${together}`
      : notCounted('caseload', 'The average caseload', 'The average caseload'),
    colleagues: [
      agency
        ? `In September ${year}${both || ','} ${agency}.${beside('agency')}${small}`
        : notCounted('agency', 'The share of colleagues from an agency', 'Agency staff'),
      vacancy
        ? `In a vacancy rate, a post filled by an agency worker still counts as empty. By that count${both} ${vacancy}.${beside('vacancy')}`
        : workforce && notCounted('vacancy', 'The share of vacant posts'),
      turnover
        ? `People also move on${joint ? ` in ${whose}` : ''}: ${turnover}.${beside('turnover')}`
        : workforce && notCounted('turnover', 'How many people move on'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    ...lines(workforce, named, notCounted, together),
  };
}

/** The two lines on the home page that the count can draw, and the sentence that says how they are drawn. */
function lines(
  workforce: Workforce | undefined,
  named: (id: string) => string | undefined,
  notCounted: Told,
  together: string,
): Words {
  const year = workforce?.years.at(-1);
  const small = workforce !== undefined && hasFew(workforce.ours);
  const line = (id: string, indicator: 'caseload_fte' | 'agency_rate_fte', heading: string, open: string) => {
    const claim = named(id);
    const [own, england] = workforce ? [workforce.ours, workforce.england].map((one) => figureOf(one, indicator)) : [];
    if (!claim || own === undefined)
      return `<Line tie="none" big="Unknown" heading="${heading}">\n\n${open}\n\n</Line>`;
    const tie = small || (england !== undefined && own > england) ? 'dashed' : 'solid';
    const also = named(`${id}-england`);
    return `<Line tie="${tie}" big="${written(indicator, own)}" heading="${heading}">

By the count of September ${year}: ${claim}.${also ? ` England: ${also}.` : ''}${together}

</Line>`;
  };
  const caseload = line('caseload', 'caseload_fte', 'Your caseload', notCounted('caseload', 'The average caseload', 'The average caseload')); // prettier-ignore
  const colleagues = line('agency', 'agency_rate_fte', 'Your colleagues', notCounted('agency', 'The share from an agency', 'Agency staff')); // prettier-ignore
  const drawn = [caseload, colleagues].filter((one) => !one.includes('tie="none"')).length;
  return {
    'caseload-line': caseload,
    'colleagues-line': colleagues,
    'tie-rule':
      drawn === 0
        ? 'The newest official count has no number for any of them.'
        : small
          ? `A line drawn from the official count is dashed. ${fewSaid}`
          : 'A line drawn from the official count is solid where the figure is no higher than England’s, and dashed where it is higher.',
  };
}
