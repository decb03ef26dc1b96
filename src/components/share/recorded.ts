import { addressOf } from '../../record/addresses.ts';
import { authority } from '../../record/authority.ts';
import { span } from '../../record/dates.ts';
import { gradeOf, isGraded, typeInWords } from '../../record/inspections/inspections.ts';
import { momentInWords } from '../../record/london.ts';
import { payShown } from '../../record/vacancies/vacancy-words.ts';
import { ledger } from '../claims/ledger.ts';
import { descriptionOf as inspectionDescription, laterThan, resultOf } from '../inspections/described.ts';
import { position, record, type Recorded } from '../inspections/position.ts';
import { descriptionOf, quotations, titleOf } from '../quotations/quotations.ts';
import { tieOf } from '../drawings/timeline/timeline.ts';
import { inShort, vacancies } from '../vacancies/vacancies.ts';
import type { Art, Foot } from './card.ts';
import { factsFoot, positionFoot } from './foot.ts';
import type { Thing } from './shareables.ts';

const upper = (words: string) => words[0]!.toUpperCase() + words.slice(1);

/** An inspection by its year and its grade's line; a visit, which has none, by its number and how we know of it. */
const inspected = (one: Recorded): Art => {
  const [only] = Object.values(one.judgements);
  const grade = gradeOf(one, 'overall') ?? only;
  const words = one.number ? String(one.number) : one.fieldwork.to.slice(0, 4);
  const tie = grade ? tieOf[grade] : one.account ? 'dashed' : 'solid';
  return { draws: 'circle', words, filled: grade ? 'whole' : 'open', tie };
};

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
          under: [isGraded(one) && !later ? resultOf(one) : typeInWords[type], span(fieldwork.from, fieldwork.to)],
          art: inspected(one),
          foot: await positionFoot(later ? { label: 'Judged', said: fieldwork.to, judged: resultOf(one) } : undefined),
        },
        parts: [],
      };
    }),
  );

const said = async (): Promise<Thing[]> =>
  Promise.all(
    (await quotations()).map(async ({ quotation, later }) => {
      const { id, text, speaker, document, place, when, said, saidNote, area, tone, elsewhere } = quotation;
      const ours: () => Promise<Foot> = () =>
        positionFoot(later ? { label: 'Said', said, when: saidNote && quotation.month } : undefined, area);
      return {
        path: addressOf('quotations', id),
        kind: 'Quotations',
        title: titleOf(quotation, later),
        description: descriptionOf(quotation, later),
        card: {
          title: `‘${text}’`,
          under: [`${speaker}, ${when}`, place ? `${upper(place)}, in ${document.title}` : document.title],
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
      ...{ path, kind: 'Vacancies', title: whole, description },
      card: {
        title,
        under: [example ? 'Example: there is no such post' : team, example ? team : place.town],
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
      foot: factsFoot(['On this page', about], ['Grade in force', about ? undefined : now()]),
    },
    parts: [],
  }));
};

/** Everything whose page is made of the record: inspections, quotations, vacancies, claims. */
export const recorded = async (): Promise<Thing[]> =>
  (await Promise.all([inspections(), said(), open(), claims()])).flat();
