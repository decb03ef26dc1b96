import { addressOf } from '../../record/addresses.ts';
import { gradeOf, isGraded, isVisit, typeInWords } from '../../record/inspections/inspections.ts';
import type { Art, Foot } from '../../record/share/card.ts';
import { tieOf } from '../drawings/timeline/timeline.ts';
import { daysOf, descriptionOf, laterThan, resultOf } from '../inspections/described.ts';
import { position, record, type Recorded } from '../inspections/position.ts';
import { factsFoot, positionFoot } from './foot.ts';
import type { Thing } from './shareables.ts';

/** An inspection by its year and its grade's line; a visit, which has none, by its number and how we know of it. */
const artOf = (one: Recorded): Art => {
  const [only] = Object.values(one.judgements);
  const grade = gradeOf(one, 'overall') ?? only;
  const words = one.number ? String(one.number) : one.fieldwork.to.slice(0, 4);
  const tie = grade ? tieOf[grade] : one.account || one.known ? 'dashed' : 'solid';
  return { draws: 'circle', words, filled: grade ? 'whole' : 'open', tie };
};

/** What was judged or visited then, and the position since; beside another inspection's outcome, which grade is Ofsted's. */
async function footOf(one: Recorded, later: string | undefined): Promise<Foot> {
  const { now, since } = await position();
  const { to: said } = one.fieldwork;
  if (!isGraded(one) && !isVisit(one)) return factsFoot(['Ofsted’s grade of children’s social care', now()]);
  if (later) return positionFoot({ label: 'Judged', said, judged: resultOf(one) });
  return positionFoot(since(said) && isVisit(one) ? { label: 'Visited', said } : undefined);
}

/** Every inspection and visit, graded or not. */
export const inspected = async (): Promise<Thing[]> =>
  Promise.all(
    (await record()).inOrder.map(async (one) => {
      const { title, type } = one;
      const later = await laterThan(one);
      return {
        path: addressOf('inspections', one.id),
        kind: 'Inspections',
        title,
        description: await descriptionOf(one),
        card: {
          title,
          under: [!later && (isGraded(one) || one.outcome) ? resultOf(one) : typeInWords[type], daysOf(one)],
          art: artOf(one),
          foot: await footOf(one, later),
        },
        parts: [],
      };
    }),
  );
