import { alike } from './layout.ts';
import type { Listed, Outcomes } from './outcomes.ts';
import type { Row } from '../workforce/workforce-file.ts';

/** An authority for children's services, as far as the official files know it. Nothing here is from anywhere else. */
export type OfficialAuthority = {
  /** For a folder and an address. */
  slug: string;
  /** As Ofsted lists it, “&” written out. */
  name: string;
  /** As the DfE has it, in the order of speech. It says nothing of what kind of council it is. */
  fullName: string;
  /** The area code that Ofsted's list has (E…); the DfE's may be a newer or an older one. */
  code: string;
  codes: string[];
  /** The DfE's three digits; undefined where neither file gives them. */
  laCode?: string;
  /** Five digits. The list of 2025 has none. */
  ofstedUrn?: string;
  /** Its own page, or where Ofsted's reports begin, where the list gives none or another's. */
  ofstedPage: string;
  ofstedRegion: string;
  /** As the DfE groups it; undefined where it has no row. */
  region?: string;
};

const withAnd = (name: string) => name.replace(/\s*&\s*/g, ' and ');
/** Quay, City of: City of Quay. */
const spoken = (name: string) => withAnd(name).replace(/^(.+), (City|County) of$/, '$2 of $1');
const slugOf = (name: string) =>
  alike(name)
    .replace(/[’'.]/g, '')
    .replace(/[^a-z0-9]+/g, '-');

/** The last number of the address of a page at Ofsted: the LA code, or the URN in the addresses of before. */
export const numberIn = (link: string): string => /\/(\d+)\/?$/.exec(link)?.[1] ?? '';

/** The rows of the workforce file that count an authority, alone or with others. */
export const rowsOf = (rows: readonly Row[], { code, laCode }: Pick<OfficialAuthority, 'code' | 'laCode'>): Row[] =>
  rows.filter(
    ({ level, codes, areas }) =>
      level === 'Local authority' && (areas.includes(code) || (laCode !== undefined && codes.includes(laCode))),
  );

/** The LA code that the workforce file gives with an area code. */
function countedCode(rows: readonly Row[], code: string): string | undefined {
  const counted = rowsOf(rows, { code }).at(0);
  return counted?.codes[counted.areas.indexOf(code)];
}

/** Where the list leads; the start of Ofsted's reports where that is another authority's page: the list has such slips. */
const start = 'https://reports.ofsted.gov.uk/';
function pageOf({ code, link }: Listed, all: readonly Listed[], rows: readonly Row[]): string {
  const number = numberIn(link);
  const counted = countedCode(rows, code);
  const others = all.filter((other) => other.code !== code);
  const isOthers = counted
    ? /^\d{3}$/.test(number) && number !== counted
    : others.some((other) => other.link === link || countedCode(rows, other.code) === number);
  return isOthers || !number ? start : link;
}

function authorityOf(one: Listed, all: readonly Listed[], rows: readonly Row[]): OfficialAuthority {
  const { code, name, region: ofstedRegion } = one;
  const ofstedPage = pageOf(one, all, rows);
  const number = numberIn(ofstedPage);
  const laCode = countedCode(rows, code) ?? (/^\d{3}$/.test(number) ? number : undefined);
  const own = rowsOf(rows, { code, ...(laCode && { laCode }) }).toSorted((a, b) => b.year - a.year);
  const place = own[0]?.codes.indexOf(laCode ?? '') ?? -1;
  const fullName = own[0]?.name.split(/\s*\/\s*/)[Math.max(0, place)] ?? name;
  return {
    slug: slugOf(name),
    name: withAnd(name),
    fullName: spoken(fullName),
    code,
    codes: [...new Set([code, ...own.map(({ codes, areas }) => areas[codes.indexOf(laCode ?? '')] ?? code)])],
    ...(laCode && { laCode }),
    ...(/^\d{5,}$/.test(number) && { ofstedUrn: number }),
    ofstedPage,
    ofstedRegion,
    ...(own[0] && { region: own[0].region }),
  };
}

/** Every authority of the current outcomes, in order of name, joined with the workforce file by area code or LA code. */
export const authoritiesIn = ({ current }: Outcomes, rows: readonly Row[]): OfficialAuthority[] =>
  current.map((one) => authorityOf(one, current, rows)).toSorted((a, b) => a.name.localeCompare(b.name));

/** What neither file gives to know an authority by. */
export const withoutCode = ({ laCode, ofstedUrn }: OfficialAuthority): string[] => [
  ...(laCode ? [] : ['Neither file gives its LA code.']),
  ...(ofstedUrn ? [] : ['Ofsted’s list has no URN (five digits): its web links end in the LA code.']),
];
