import { addressOf } from '../../record/addresses.ts';
import { span } from '../../record/dates.ts';
import { isGraded, typeInWords } from '../../record/inspections/inspections.ts';
import { momentInWords } from '../../record/london.ts';
import { payShown } from '../../record/vacancies/vacancy-words.ts';
import { ledger } from '../claims/ledger.ts';
import { descriptionOf as inspectionDescription, laterThan, resultOf } from '../inspections/described.ts';
import { position, record } from '../inspections/position.ts';
import { descriptionOf, quotations, titleOf } from '../quotations/quotations.ts';
import { inShort, vacancies } from '../vacancies/vacancies.ts';
import type { Foot } from './card.ts';
import { factsFoot, positionFoot } from './foot.ts';
import type { Thing } from './shareables.ts';

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
          art: { draws: 'ties' },
          foot: await positionFoot(later ? { label: 'Judged', said: fieldwork.to, judged: resultOf(one) } : undefined),
        },
        parts: [],
      };
    }),
  );

const said = async (): Promise<Thing[]> =>
  Promise.all(
    (await quotations()).map(async ({ quotation, later }) => {
      const { id, text, speaker, document, place, when, said, saidNote, area, topic, elsewhere } = quotation;
      const ours: () => Promise<Foot> = () =>
        positionFoot(later ? { label: 'Said', said, when: saidNote && quotation.month } : undefined, area);
      return {
        path: addressOf('quotations', id),
        kind: 'Quotations',
        title: titleOf(quotation, later),
        description: descriptionOf(quotation, later),
        card: {
          title: `‘${text}’`,
          under: [`${speaker}, ${when}`, [document.title, place].filter(Boolean).join(', ')],
          art: { draws: 'ties' },
          foot: elsewhere ? factsFoot(['About another council', document.publisher], ['On', topic]) : await ours(),
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
  return (await ledger()).map(({ path, title, description, kept, about }) => ({
    ...{ path, kind: 'Claims', title, description },
    card: {
      title,
      under: ['All claims', kept],
      art: { draws: 'ties' },
      foot: factsFoot(['On this page', about], ['Grade in force', about ? undefined : now()]),
    },
    parts: [],
  }));
};

/** Everything whose page is made of the record: inspections, quotations, vacancies, claims. */
export const recorded = async (): Promise<Thing[]> =>
  (await Promise.all([inspections(), said(), open(), claims()])).flat();
