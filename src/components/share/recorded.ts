import { addressOf } from '../../record/addresses.ts';
import { authority } from '../../record/authority.ts';
import { momentInWords } from '../../record/london.ts';
import { upper } from '../../record/upper.ts';
import { payShown } from '../../record/vacancies/vacancy-words.ts';
import { ledger } from '../claims/ledger.ts';
import { position } from '../inspections/position.ts';
import { descriptionOf, quotations, titleOf } from '../quotations/quotations.ts';
import { inShort, vacancies } from '../vacancies/vacancies.ts';
import type { Foot } from '../../record/share/card.ts';
import { factsFoot, positionFoot } from './foot.ts';
import { inspected } from './inspected.ts';
import type { Thing } from './shareables.ts';

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
  (await Promise.all([inspected(), said(), open(), claims()])).flat();
