/** A small site on a day in December: with open vacancies, and within a pre-election period. All of it is invented. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chart, door, photograph } from '../../pictures.ts';
import { smallAuthority } from '../../small.ts';
import { file } from '../../vacancies.ts';
import { hashWords } from '../../../src/record/quotations/words.ts';
import { build } from './build.ts';

export const content = '.cache/test/december/harbour';
export const out = '.cache/test/december-site';
export const settings = { AUTHORITY: `../${content}`, OUT: out, TODAY: '2026-12-01' };

export const remote = {
  title: 'Independent reviewing officer',
  reference: 'HAR/1002',
  role: 'reviewing-officer',
  team: 'Review team',
  pay: { from: 28.5, per: 'hour' },
  hours: 'either',
  contract: 'fixed-term',
  lasts: '12 months',
  homeDays: 5,
  apply: 'jobs@harbour.example',
  closes: '2027-07-01 17:00',
  interview: undefined,
} as const;
const closed = { reference: 'HAR/1003', closes: '2026-11-30 23:59', interview: undefined } as const;
export const files = {
  'social-worker': file(),
  remote: file(remote),
  closed: file(closed),
  'first-minute': file({ reference: 'HAR/1004', closes: '2026-12-01 00:01', interview: undefined }),
  tomorrow: file({ reference: 'HAR/1005', posted: '2026-12-02', closes: '2026-12-20 17:00', interview: undefined }),
  ...Object.fromEntries(
    Array.from({ length: 52 }, (_, i) => [
      `filler-${i}`,
      file({
        ...{
          reference: `F/${i}`,
          title: 'Team manager',
          role: 'team-manager',
          team: i % 2 ? 'Court team' : 'Duty team',
        },
        ...{
          closes: '2027-01-15 12:00',
          interview: undefined,
          posted: `2026-11-${String(1 + (i % 28)).padStart(2, '0')}`,
        },
      }),
    ]),
  ),
};

export const examples = ['example-one', 'example-two', 'example-three'];

const ropes =
  'We were slow to mend every rope of this harbour, and the crews who waited for us all winter are owed an answer.';

/** What councillors said: one has a message and a quotation, which a page of news repeats; a claim rests on another's word. */
const councillors = {
  'people.yaml': `
- id: mary-quay
  name: Mary Quay
  post: Cabinet Member for Boats
  councillor: true
  current: true
  roles:
    - { role: Cabinet Member for Boats, when: Since 2025, from: 2025, source: harbour-report }
- id: john-slipway
  name: John Slipway
  post: Cabinet Member for Ropes
  councillor: true
  current: null
  roles:
    - { role: Cabinet Member for Ropes, when: In post in 2018, from: 2018, source: harbour-report }
`,
  'quotations/harbour.yaml': `
- id: quay-ropes
  text: ${ropes}
  speaker: Councillor Mary Quay, Cabinet Member for Boats
  said: 2026-05
  source: harbour-report
  topic: Boats
  tone: criticism
  councillor: true
  receipt:
    words: ${hashWords(ropes)}
    document: harbour.pdf
    documentHash: '${'0'.repeat(64)}'
    checked: 2026-06-01
`,
  'claims/harbour.yaml': `
- id: slipway-ropes
  text: forty ropes
  asOf: 2018
  saidBy: Councillor John Slipway, then Cabinet Member for Ropes
  source: harbour-report
  owner: The harbour office
  reviewBy: 2027-01-31
`,
  'news/boats.mdx': `
## What was said of the ropes

There were <Claim id="slipway-ropes" /> then. This was said of them in May 2026.

<Said id="quay-ropes" heading="What the council owes the crews" />

![Two people mend a rope](kitchen.jpg "In the kitchen of the harbour office.")

![More boats each year](chart.png)

![A door](door.svg)
`,
};

/** What editors put beside their pages: the last is in the message that is withheld. */
export const pictures = {
  'news/kitchen.jpg': await photograph(2000, 1500, 60),
  'news/chart.png': await chart(),
  'news/door.svg': door,
  'messages/keeper.jpg': await photograph(400, 300),
  'messages/councillor.jpg': await photograph(480, 360),
};

function write() {
  smallAuthority(content);
  // In the place of the vacancy that it has: those which its tests name.
  rmSync(`${content}/vacancies/keeper.md`);
  for (const [name, text] of Object.entries(files)) writeFileSync(`${content}/vacancies/${name}.md`, text);
  for (const name of examples) {
    const invented = { reference: name.toUpperCase(), closes: '2028-03-31 17:00', example: true, apply: undefined };
    writeFileSync(`${content}/vacancies/${name}.md`, file({ ...invented, interview: '2028-04-12' }));
  }
  for (const [name, bytes] of Object.entries(pictures)) writeFileSync(`${content}/${name}`, bytes);
  for (const [name, text] of Object.entries(councillors)) appendFileSync(`${content}/${name}`, text);
  const keeper = `${content}/messages/keeper.mdx`;
  const message = readFileSync(keeper, 'utf8')
    .replace('A message from the keeper', 'What Mary Quay says of the ropes')
    .replace('What the keeper says to people', 'What the cabinet member for boats says to people')
    .replace('person: ann-keeper\nrole: Keeper of the harbour', 'person: mary-quay\nrole: Cabinet Member for Boats')
    .replace('lede: Come and look at the boats.', 'lede: The crews who waited are owed an answer.')
    .replace('<Quote id="enabling" />', '<Said id="quay-ropes" heading="What the council owes the crews" />');
  const opened = (text: string, name: string) => text.replace(/\n---\n/, `\n---\n\n![A boat](${name}.jpg)\n`);
  writeFileSync(`${content}/messages/mary-quay.mdx`, opened(message, 'councillor'));
  writeFileSync(keeper, opened(readFileSync(keeper, 'utf8'), 'keeper'));
  appendFileSync(`${content}/authority.yaml`, 'preElection: { from: 2026-11-22, to: 2026-12-17 }\n');
}

let said: string | undefined;

/** Builds it when the first test asks for it, once for all that are in one process. */
export function december() {
  if (said === undefined) {
    rmSync(out, { recursive: true, force: true });
    write();
    const built = build(settings);
    said = built.failed ? built.said : '';
  }
  assert.equal(said, '');
}
