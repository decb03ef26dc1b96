import type { Area, Grade, InspectionType } from '../../schema/inspection.ts';

/** The judgements that have a column. Until 2023 care leavers are judged in that of children in care. */
export type Judged = Extract<Area, 'overall' | 'leaders' | 'helpAndProtection' | 'inCare' | 'careLeavers'>;

const who = {
  link: ['Web link'],
  code: ['Local authority area code'],
  name: ['Local authority name'],
  region: ['Ofsted region', 'Region'],
  published: ['Publication date'],
};
const judged: Record<Judged, string[]> = {
  overall: ['Overall effectiveness'],
  leaders: ['The impact of leaders on social work practice with children and families'],
  helpAndProtection: ['The experiences and progress of children who need help and protection'],
  inCare: ['The experiences and progress of children in care'],
  careLeavers: ['The experiences and progress of care leavers'],
};

/**
 * The sheets of Ofsted's outcomes that we read, by their names without years, and the names that each column has had.
 * Source: Ofsted, Local authority inspection outcomes as at 31 March 2025. A new name of the same column goes here.
 */
export const layout = {
  current: { sheet: 'Inspections_as_at_31_March', columns: { ...who, from: ['Inspection date'], ...judged } },
  inYear: {
    sheet: 'In-year_inspections',
    columns: {
      ...who,
      from: ['Inspection/Visit date', 'Inspection date'],
      type: ['Inspection/Visit type', 'Inspection type'],
      ...judged,
      theme: ['Visit Theme'],
    },
  },
  history: {
    sheet: 'ILACS_inspection_history',
    columns: {
      ...who,
      status: ['Local authority status'],
      from: ['Inspection date'],
      type: ['Inspection type'],
      ...judged,
    },
  },
} as const satisfies Record<string, { sheet: string; columns: Record<string, readonly string[]> }>;
export type SheetKey = keyof typeof layout;
export type Column = keyof (typeof layout)['inYear']['columns'] | keyof (typeof layout)['history']['columns'];

export const judgedAreas = Object.keys(judged) as Judged[];

/** What stands in a cell of a judgement, and what we call it. */
export const gradeOfWords: Record<string, Grade> = {
  Outstanding: 'outstanding',
  Good: 'good',
  'Requires improvement to be good': 'requires-improvement',
  Inadequate: 'inadequate',
};

/** What stands in the column of the type. */
export const typeOfWords: Record<string, InspectionType> = {
  'ILACS Standard Inspection': 'ilacs-standard',
  'ILACS Short Inspection': 'ilacs-short',
  'ILACS Focused Visit': 'focused-visit',
  'LA Monitoring visit': 'monitoring-visit',
};

/** What the status of an authority may be. */
export const gone = 'No longer exists';
export const statuses = ['Current', gone];

/** Names that differ in capitals, spaces, underscores or "&" alone are the same. */
export const alike = (name: string): string =>
  name.toLowerCase().replaceAll('&', ' and ').replace(/[\s_]+/g, ' ').trim(); // prettier-ignore
/** The name of a sheet, without the year or years that may follow it. */
export const withoutYears = (name: string): string => alike(name).replace(/( 20\d\d([-–/ ](20)?\d\d)?)+$/, '');
