import { getCollection } from 'astro:content';
import { isOver, whenInWords, whereInWords } from '../../record/careers/events.ts';
import { stateInWords } from '../../record/careers/questions.ts';
import { payFacts } from '../../record/careers/role-pay.ts';
import { inWords } from '../../record/dates.ts';
import type { Art } from '../../record/share/card.ts';
import type { Answered } from '../../schema/question.ts';
import { questions } from '../questions/questions.ts';
import { roles } from '../roles/roles.ts';
import { factsFoot } from './foot.ts';
import type { Thing } from './shareables.ts';
import { ties, told } from './told.ts';

/** Answered, in part, or an open circle and no tie. */
const answers: Record<Answered, Art> = {
  yes: { draws: 'circle', words: '', filled: 'whole', tie: 'solid' },
  partly: { draws: 'circle', words: '', filled: 'half', tie: 'dashed' },
  'not yet': { draws: 'circle', words: '?', filled: 'open' },
  'not looked for': { draws: 'circle', words: '?', filled: 'open' },
};

const asked = async () =>
  (await questions()).map(({ entry, answered, followUp, owner, reviewed }) =>
    told(entry, 'Questions', {
      under: [
        stateInWords[answered],
        `${owner}, ${answered === 'not looked for' ? '' : 'from published documents, '}${inWords(reviewed)}`,
      ],
      art: answers[answered],
      foot: factsFoot(['Then ask', `‘${followUp}’`]),
    }),
  );

const posts = async () => {
  const { after, named } = await roles();
  return (await getCollection('roles')).map((entry) => {
    const { registration, next, pay, point } = entry.data;
    const [, paid] = payFacts(pay);
    const names = (steps: { short: string }[]) => steps.map(({ short }) => short).join(', ');
    return told(entry, 'Roles', {
      under: ['A role, not a vacancy', point],
      art: { draws: 'pathway' },
      foot: factsFoot(
        ['Pay', paid?.values[0]],
        next.length > 0
          ? ['Leads to', names(named(next))]
          : ['Comes after', names(after(entry.id)) || (registration ? 'Your social work degree' : undefined)],
      ),
    });
  });
};

const events = async () =>
  (await getCollection('events')).map(async (entry) => {
    const { data } = entry;
    const label = data.example ? 'Example: there is no such event' : isOver(data) ? 'Over' : 'Event';
    const thing = await told(entry, 'Events', {
      under: [label, data.audience],
      art: ties,
      foot: factsFoot(['When', whenInWords(data)], ['Where', whereInWords(data)]),
    });
    return { ...thing, ends: data.ends.slice(0, 10) };
  });

/** What candidates look for: the questions, the roles, the events. */
export const careers = async (): Promise<Thing[]> =>
  Promise.all((await Promise.all([asked(), posts(), events()])).flat());
