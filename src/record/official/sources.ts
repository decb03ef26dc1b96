import type { Source } from '../../schema/source.ts';
import { today } from '../dates.ts';
import type { Official } from './files.ts';

type OfPublisher = Pick<Source, 'publisher' | 'kind' | 'licence' | 'seen' | 'read'>;
const statistics = (publisher: string): OfPublisher => ({
  publisher,
  kind: 'statistics',
  licence: 'Open Government Licence v3.0',
  seen: 'document',
  read: today,
});

/** Ofsted's outcomes as a source. The address is that of the collection, which the file itself gives. */
export const outcomesSource = ({ outcomes: { asAt } }: Pick<Official, 'outcomes'>): Source => ({
  id: `ofsted-outcomes-${asAt.slice(0, 4)}`,
  title: `Local authority inspection outcomes as at 31 March ${asAt.slice(0, 4)}`,
  date: asAt,
  address: 'https://www.gov.uk/government/collections/childrens-social-care-statistics',
  note: 'A list of grades and dates: the first day of each inspection, and nothing of what was found.',
  ...statistics('Ofsted'),
});

/** The DfE's count of the workforce as a source, of the newest year in the file. */
export function workforceSource({ rows }: Pick<Official, 'rows'>): Source {
  const newest = Math.max(...rows.map(({ year }) => year));
  return {
    id: `dfe-workforce-${newest}`,
    title: `Children’s social work workforce, reporting year ${newest}`,
    date: String(newest),
    dateNote: `The position at 30 September ${newest}.`,
    address: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
    ...statistics('Department for Education'),
  };
}
