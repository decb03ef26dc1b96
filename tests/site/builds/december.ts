/** Havering's site on a day in December: with real vacancies, and within a pre-election period. None of it is so. */
import assert from 'node:assert/strict';
import { appendFileSync, rmSync } from 'node:fs';
import { authorityWith, file } from '../../vacancies.ts';
import { build } from './build.ts';

export const content = '.cache/test/december';
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

let said: string | undefined;

/** Builds it when the first test asks for it, once for all that are in one process. */
export function december() {
  if (said === undefined) {
    rmSync(out, { recursive: true, force: true });
    authorityWith(content, files);
    appendFileSync(`${content}/authority.yaml`, 'preElection: { from: 2026-11-22, to: 2026-12-17 }\n');
    const built = build(settings);
    said = built.failed ? built.said : '';
  }
  assert.equal(said, '');
}
