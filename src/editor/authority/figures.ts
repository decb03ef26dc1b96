import type { Claim } from '../../schema/claim.ts';
import type { Workforce } from '../../schema/workforce.ts';
import { figureOf } from './counted.ts';
import { written } from '../../record/workforce/measures.ts';
import { inSentence, type Words } from './words.ts';

const part = (id: string) => `<Claim id="${id}" />`;
const notCounted = (what: string, ask: string) => `${what} is not published yet. <Ask subject="${ask}">Ask us</Ask>`;

/**
 * What the official count says, in sentences that name its claims; where a figure is missing, that it is.
 * @param workforce undefined where the file has no row of the council
 */
export function figureWords(claims: readonly Claim[], workforce: Workforce | undefined, council: string): Words {
  const year = workforce?.years.at(-1);
  const named = (id: string) => (claims.some((one) => one.id === `${id}-${year}`) ? part(`${id}-${year}`) : undefined);
  const joint = workforce?.ours.joint.includes(year!) ?? false;
  const whose = joint ? `${workforce!.ours.name} together` : council;
  const together = joint
    ? ` The government counts ${workforce!.ours.name} together, so no figure is of one alone.`
    : '';
  const beside = (id: string) => {
    const [region, england] = [named(`${id}-region`), named(`${id}-england`)];
    const places = [england && `England stood at ${england}`, region && `${inSentence(workforce!.region.name)} at ${region}`]; // prettier-ignore
    return `${places.filter(Boolean).join(', and ')}.`;
  };
  const [caseload, agency, inPost, vacancy, turnover] = ['caseload', 'agency', 'in-post', 'vacancy', 'turnover'].map(named); // prettier-ignore
  const people = joint ? 'the councils employed' : 'the council employed';
  return {
    size: inPost
      ? `In September ${year} ${people} ${inPost}, not counting agency staff.${together}`
      : notCounted('How many social workers the council employs', 'The size of the service'),
    caseload: caseload
      ? `In September ${year} ${whose} had ${caseload}. ${beside('caseload')}${together}`
      : notCounted('The average for the council', 'The average caseload'),
    colleagues: [
      agency
        ? `In September ${year}${joint ? ', in both councils together' : ''}, ${agency}. ${beside('agency')}`
        : notCounted('How many colleagues are from an agency', 'Agency staff'),
      vacancy &&
        `In a vacancy rate, a post filled by an agency worker still counts as empty. By that count ${vacancy}. ${beside('vacancy')}`,
      turnover && `People also move on: ${turnover}. ${beside('turnover')}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    ...lines(workforce, named, together),
  };
}

/** The two lines on the home page that the count can draw, and the sentence that says how they are drawn. */
function lines(workforce: Workforce | undefined, named: (id: string) => string | undefined, together: string): Words {
  const year = workforce?.years.at(-1);
  const line = (id: string, indicator: 'caseload_fte' | 'agency_rate_fte', heading: string, open: string) => {
    const claim = named(id);
    const [own, england] = workforce ? [workforce.ours, workforce.england].map((one) => figureOf(one, indicator)) : [];
    if (!claim || own === undefined)
      return `<Line tie="none" big="Unknown" heading="${heading}">\n\n${open}\n\n</Line>`;
    const tie = england !== undefined && own > england ? 'dashed' : 'solid';
    const also = named(`${id}-england`);
    return `<Line tie="${tie}" big="${written(indicator, own)}" heading="${heading}">

By the count of September ${year}: ${claim}.${also ? ` England: ${also}.` : ''}${id === 'caseload' ? together : ''}

</Line>`;
  };
  const caseload = line('caseload', 'caseload_fte', 'Your caseload', notCounted('The average', 'The average caseload'));
  const colleagues = line('agency', 'agency_rate_fte', 'Your colleagues', notCounted('How many are from an agency', 'Agency staff')); // prettier-ignore
  const drawn = [caseload, colleagues].filter((one) => !one.includes('tie="none"')).length;
  return {
    'caseload-line': caseload,
    'colleagues-line': colleagues,
    'tie-rule':
      drawn > 0
        ? 'A line drawn from the official count is solid where the figure is no higher than England’s, and dashed where it is higher.'
        : 'Nothing is published of any of them yet.',
  };
}
