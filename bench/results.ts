/** What was measured, kept until the next time, so that parts can be measured on different days. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { writeWhole } from '../src/record/write-whole.ts';
import type { Score } from './lighthouse.ts';
import type { Run } from './measure.ts';
import type { Search } from './searching.ts';
import type { Weight } from './weigh.ts';

/** One site at one size. Weight, search and scores are of the largest size alone. */
export type Row = {
  name: string;
  label: string;
  versions: string;
  pages: number;
  first: Run;
  warm: Run;
  page?: Weight;
  home?: Weight;
  search?: Search;
  pageScore?: Score;
  homeScore?: Score;
};
export type Kind = { kind: string; path: string; score: Score; weight: Weight };
export type Grown = { what: string; pages: number; first: Run; warm: Run; search?: Search; heaviest: [string, number] };
export type Parts = {
  [size: `peers-${number}`]: Row[];
  kinds: { rows: Kind[]; others: string[] };
  big: Grown[];
};
export type Measured<T> = { day: string; machine: string; of: T };

const folder = '.cache/bench/results';
const [core] = cpus();
const machine = () =>
  `${cpus().length} × ${core?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
  `${process.platform}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)} at the end`;

export function keep<Part extends keyof Parts>(part: Part, of: Parts[Part]) {
  mkdirSync(folder, { recursive: true });
  const measured = { day: new Date().toISOString().slice(0, 10), machine: machine(), of };
  writeWhole(`${folder}/${part}.json`, JSON.stringify(measured, null, 2));
}

export function kept<Part extends keyof Parts>(part: Part): Measured<Parts[Part]> | undefined {
  const file = `${folder}/${part}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measured<Parts[Part]>) : undefined;
}
