import { addressOf } from '../../record/addresses.ts';
import { authority } from '../../record/authority.ts';
import { span } from '../../record/dates.ts';
import { gradeOf, isGraded, isVisit, typeInWords } from '../../record/inspections/inspections.ts';
import { momentInWords } from '../../record/london.ts';
import { upper } from '../../record/upper.ts';
import { payShown } from '../../record/vacancies/vacancy-words.ts';
import { ledger } from '../claims/ledger.ts';
import { descriptionOf as inspectionDescription, laterThan, resultOf } from '../inspections/described.ts';
import { position, record, type Recorded } from '../inspections/position.ts';
import { descriptionOf, quotations, titleOf } from '../quotations/quotations.ts';
import { tieOf } from '../drawings/timeline/timeline.ts';
import { inShort, vacancies } from '../vacancies/vacancies.ts';
import type { Art, Foot } from '../../record/share/card.ts';
import { factsFoot, positionFoot } from './foot.ts';
import type { Thing } from './shareables.ts';

/** An inspection by its year and its grade's line; a visit, which has none, by its number and how we know of it. */
const inspected = (one: Recorded): Art => {
  const [only] = Object.values(one.judgements);
  const grade = gradeOf(one, 'overall') ?? only;
  const words = one.number ? String(one.number) : one.fieldwork.to.slice(0, 4);
  const tie = grade ? tieOf[grade] : one.account ? 'dashed' : 'solid';
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

const inspections = async (): Promise<Thing[]> =>
  Promise.all(
    (await record()).inOrder.map(async (one) => {
      const { title, type, fieldwork } = one;
      const later = await laterThan(one);
      return {
        path: addressOf('inspections', one.id),
        kind: 'Inspections',
        title,
        description: await inspectionDescription(one),
        card: {
          title,
          under: [
            !later && (isGraded(one) || one.outcome) ? resultOf(one) : typeInWords[type],
            span(fieldwork.from, fieldwork.to),
          ],
          art: inspected(one),
          foot: await footOf(one, later),
        },
        parts: [],
      };
    }),
  );

const said = async (): Promise<Thing[]> =>
  Promise.all(
    (await quotations()).map(async ({ quotation, balance, later }) => {
      const { id, text, speaker, topic, document, place, when, said, saidNote, area, tone, elsewhere } = quotation;
      const of = place ? `${upper(place)}, in ${document.title}` : document.title;
      const ours: () => Promise<Foot> = () =>
        positionFoot(later ? { label: 'Said', said, when: saidNote?.replace(/^undated, /, '') } : undefined, area);
      return {
        path: addressOf('quotations', id),
        kind: 'Quotations',
        title: titleOf(quotation, later),
        description: await descriptionOf(quotation),
        card: {
          title: `‘${text}’`,
          under: [
            elsewhere ? `${speaker}, ${when}` : `${speaker} on ${topic}, ${when}`,
            balance?.text ? `Beside it, ${balance.when}: ‘${balance.text}’` : of,
          ],
          art: { draws: 'ties', tie: tone === 'criticism' ? 'zigzag' : 'solid' },
          foot: elsewhere ? factsFoot(['About another council', `It says nothing of ${authority.name}`]) : await ours(),
        },
        parts: [],
      };
    }),
  );

const open = async (): Promise<Thing[]> =>
  (await vacancies()).all.map((vacancy) => {
    const { data, path } = vacancy;
    const { title, team, place, example, closes } = data;
    const { whole, description } = inShort(vacancy);
    const ends = vacancy.open ? 'Closes' : 'Closed';
    return {
      ...{ path, kind: 'Vacancies', title: whole, description, ends: closes.slice(0, 10) },
      card: {
        title: example ? `Example: ${title}` : title,
        under: [
          example ? 'There is no such post' : team,
          example ? `${team}: invented, to show a vacancy` : place.town,
        ],
        art: { draws: 'post', filled: vacancy.open && !example },
        foot: factsFoot(['Pay', payShown(data)], [ends, momentInWords(closes)]),
      },
      parts: [],
    };
  });

const claims = async (): Promise<Thing[]> => {
  const { now } = await position();
  return (await ledger()).map(({ path, title, description, kept, about, claims: its }) => ({
    ...{ path, kind: 'Claims', title, description },
    card: {
      title,
      under: ['All claims', kept],
      art: { draws: 'circle', words: String(its.length), filled: 'open', tie: 'solid' },
      foot: factsFoot(['What it covers', about], ['Ofsted’s grade', about ? undefined : now()]),
    },
    parts: [],
  }));
};

/** Everything whose page is made of the record: inspections, quotations, vacancies, claims. */
export const recorded = async (): Promise<Thing[]> =>
  (await Promise.all([inspections(), said(), open(), claims()])).flat();
