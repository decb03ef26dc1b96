import type { Story } from '../../schema/writing.ts';
import { inWords } from '../dates.ts';

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** From when the words of a story may not be shown, unless somebody asks again before. */
export const withdrawnFrom = ({ consentReview }: Pick<Story, 'consentReview'>): string => nextDay(consentReview);

/**
 * How a story arrives on a day. Past the day by which somebody had to ask for consent again it comes without its words,
 * and `withdrawn`; its address stays. `line` is what stands in its place, then or from that day on.
 */
export const withdrawn = (today: string) => (data: Story) => {
  const from = withdrawnFrom(data);
  const line = `This story is withdrawn since ${inWords(from)}, until somebody has asked again whether we may tell it.`;
  if (today < from) return { ...data, withdrawn: false, line };
  const title = `A story of ${inWords(data.said)}, withdrawn since ${inWords(from)}`;
  const { published, reviewed, reviewBy, owner, person, said, movedOn, consentReview } = data;
  return {
    ...{ published, reviewed, reviewBy, owner, person, said, movedOn, consentReview },
    ...{ title, description: `${title}. Somebody has to ask again before we may tell it.`, lede: line },
    ...{ role: '', consent: '', source: null, related: [] as string[] },
    ...{ keywords: undefined, consentGiven: undefined, film: undefined, transcript: undefined },
    ...{ withdrawn: true, line },
  };
};
