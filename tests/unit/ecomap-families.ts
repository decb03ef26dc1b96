/** Invented families in many shapes, to try the layout of ecomaps on. */
import type { Ecomap } from '../../src/schema/ecomap.ts';
import { ecomap } from '../../src/schema/ecomap.ts';

const kinds = { '-': 'solid', '.': 'dashed', '~': 'zigzag', '>': 'arrow' } as const;

/**
 * An ecomap in few words.
 * @param home who lives at home, @param out who does not; `*` before a name is you, `#` a place, `Jay/15` has an age
 * @param ties such as "jay ~ mum": from, kind, to and perhaps a note
 */
function family(title: string, home: string[], out: string[], ties: string[]): Ecomap {
  const plain = { Đ: 'D', Æ: 'A', ł: 'l' } as Record<string, string>;
  /** The first word of a name, in plain letters. */
  const idOf = (name: string) =>
    name.split(/[ -]/)[0]!.replace(/[ĐÆł]/g, (letter) => plain[letter]!).normalize('NFD').replace(/[^A-Za-z0-9]/g, '').toLowerCase(); // prettier-ignore
  const node = (written: string, atHome: boolean) => {
    const [label = '', detail] = written.replace(/^[*#]/, '').split('/');
    const kind = written[0] === '*' ? 'you' : written[0] === '#' ? 'place' : 'person';
    return { id: idOf(label), label, kind, home: atHome, ...(detail && { detail }) };
  };
  return ecomap.parse({
    title,
    caption: 'An invented family.',
    invented: true,
    nodes: [...home.map((one) => node(one, true)), ...out.map((one) => node(one, false))],
    ties: ties.map((written) => {
      const [, from, kind, to, note] = /^(\S+) ([-.~>]) (\S+)(?: (.+))?$/.exec(written)!;
      return { from, to, kind: kinds[kind as keyof typeof kinds], means: `${from} and ${to}.`, ...(note && { note }) };
    }),
  });
}

export const families: Ecomap[] = [
  family('One person and one tie', ['*Sam'], ['Nan'], ['nan > sam']),
  family('A person in the middle, no home', [], ['*Lee', 'Mum', '#Hostel', '#College', 'Kai'], ['mum . lee phones', 'hostel > lee', 'lee - college', 'kai - lee']),
  family('Nine around one', ['*Jay/15'], ['Mum', 'Dad', 'Nan', 'Kai', '#School', '#Football', '#Doctor', '#Youth club', '#Landlord'],
    ['mum ~ jay', 'dad . jay some Saturdays', 'nan > jay Sundays', 'kai - jay', 'school . jay', 'football - jay', 'doctor > jay', 'youth - jay', 'landlord ~ mum', 'nan > mum']),
  family('A child in care whose ties are all services', ['*Mia/9'], ['#Foster care agency', '#School', '#Therapy', '#Court', '#Contact centre', '#Advocate'],
    ['foster > mia', 'school - mia', 'therapy > mia Tuesdays', 'court ~ mia', 'contact . mia', 'advocate > mia']),
  family('Six at home', ['Mum', 'Dad', 'Ava/12', 'Ben/10', 'Cal/7', 'Dee/2'], ['*You', 'Gran', '#School', '#Nursery', '#Food bank'],
    ['mum ~ dad', 'mum - dee', 'dad - cal', 'ava - ben', 'you > mum', 'gran > mum', 'ben . school', 'ava - school', 'dee - nursery', 'food > dad once a week']),
  family('A home with a tie to everybody', ['Mum', 'Tia/4'], ['*You', 'Nan', 'Aunt Jo', 'Dad', '#Nursery', '#Clinic'],
    ['mum - tia', 'you > mum', 'nan > mum', 'aunt - mum', 'dad ~ mum', 'nursery - tia', 'clinic > tia', 'dad . tia']),
  family('Strained both ways', ['Mum', '*Zak/16'], ['Dad', '#School', '#Police'],
    ['mum ~ zak', 'dad ~ mum', 'dad ~ zak', 'school ~ zak', 'police ~ zak twice in May', 'police ~ dad', 'school > mum', 'mum > school']),
  family('Long names', ['Wilhelmina', 'Oluwaseun/13'], ['Bartholomew Featherstonehaugh', 'Małgorzata Brzęczyszczykiewicz', 'Siân ap Llŷr', 'Đặng Thị Ngọc Ánh', '#Havering Sixth Form College', '#Ærøskøbing Sejlklub'],
    ['wilhelmina - oluwaseun', 'bartholomew > wilhelmina every Wednesday', 'malgorzata ~ wilhelmina', 'sian . oluwaseun', 'dang - oluwaseun', 'havering - oluwaseun', 'arskbing > oluwaseun']),
  family('Siblings in different homes', ['Foster mum', '*Noah/11'], ['Lily/8', 'Max/3', 'Mum', 'Adopters', '#School', '#Contact centre'],
    ['foster - noah', 'noah - lily', 'noah . max letters', 'lily . max', 'mum . noah', 'mum . lily', 'adopters - max', 'school - noah', 'contact > mum']),
  family('Twins', ['Mum', 'Ada/5', 'Eve/5'], ['Dad', 'Grandad', '*You', '#School', '#Speech therapy'],
    ['ada - eve', 'mum - ada', 'mum ~ eve', 'dad . ada', 'dad . eve', 'grandad > mum', 'you > mum', 'school - ada', 'school - eve', 'speech > eve']),
  family('A new partner', ['Mum', 'Jay/15', 'Ella/6', 'Craig'], ['Dad', 'Nan', '*You', '#School', '#Football', '#Work'],
    ['mum - craig', 'jay ~ craig', 'mum - ella', 'jay - ella', 'dad ~ craig', 'dad . jay some Saturdays', 'nan > mum', 'you > mum', 'jay . school', 'ella - school', 'football - jay', 'craig - work']),
  family('No line to some', ['*Bo/14', 'Mum'], ['Dad', 'Uncle Ray', '#Church', '#School', 'Nan'],
    ['mum - bo', 'school . bo', 'nan > mum']),
]; // prettier-ignore
