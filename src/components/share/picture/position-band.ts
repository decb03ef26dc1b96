import type { Foot, GradeLine, Labelled } from '../../../record/share/card.ts';
import { scales, type Point } from '../../drawings/tie.ts';
import { isFilled, strokesOf } from '../strokes.ts';
import { widthOf } from './letters.ts';
import { fitted } from './lines.ts';
import { centred, circle, ring, stroke, tie, write, type Written } from './shapes.ts';
import { colours, edges, type Part } from './sheet.ts';

const { left, right } = edges;
const { 'on-band': plain, 'band-accent': accent } = colours;
const scale = { ...scales.wide, zigzag: { ...scales.wide.zigzag, amplitude: 11 } };
/** Between the words of then and those of now. */
const gap = 36;

/** A size for the words, how many lines of how much of the width, the first baseline, and where the drawing stands. */
const settings = [
  ...[23, 21].map((size) => ({ size, lines: 1, share: 1, baseline: 602, line: 546 })),
  ...[22, 19].map((size) => ({ size, lines: 2, share: 0.85, baseline: 584, line: 531 })),
];
type Setting = (typeof settings)[number];
const styles = ({ size, lines }: Setting) => ({ bold: { size, weight: 720 }, rest: { size, weight: 400, lines } });

/** How wide a label and its words are, with a hair to spare. */
function widthOfBoth([label, words]: Labelled, setting: Setting): number {
  const { bold, rest } = styles(setting);
  return (widthOf(`${label} `, bold) + widthOf(words, rest)) * 1.01;
}

/** The label in bold, then the rest; a second line begins under the first word of the rest. */
function said([label, words]: Labelled, x: number, limit: number, setting: Setting): Written[] {
  const { bold, rest } = styles(setting);
  const from = x + widthOf(`${label} `, bold);
  const { lines } = fitted(words, x + limit - from, [rest]);
  return [
    write(label, bold, [x, setting.baseline], plain),
    ...lines.map((text, i) => write(text, rest, [from, setting.baseline + i * 29], plain)),
  ];
}

/** The words of then and of now: how they are set, and where those of now begin. */
function placed(now: Labelled, then?: Labelled) {
  const whole = (setting: Setting) => (then ? widthOfBoth(then, setting) + gap : 0) + widthOfBoth(now, setting);
  const setting = settings.find((one) => whole(one) <= (right - left) * one.lines * one.share) ?? settings.at(-1)!;
  if (!then) return { setting, here: left };
  const [a, b] = [widthOfBoth(then, setting), widthOfBoth(now, setting)];
  const [least, most] = [left + a + gap, right - b];
  // Words that fit are put near the picture's middle; others share the width as they need it.
  const here = least <= most ? Math.min(Math.max(540, least), most) : left + ((right - left) * a) / (a + b);
  return { setting, here: Math.min(Math.max(here, 360), 760) };
}

/** The line of a grade, level from one place to another. */
const level = (from: number, to: number, y: number, line: GradeLine, colour: string) =>
  strokesOf(line, scale)
    .map((one) => tie([from, y + one.off], [to, y + one.off], one.kind, one.scale, colour))
    .join('');

/** What was so when it was said, what is so since, the visits, and the grade whose date nobody knows. */
export function positionBand({ then, now }: Extract<Foot, { draws: 'position' }>): Part {
  const { setting, here } = placed(now.words, then?.words);
  const { line } = setting;
  const next: Point = [right - 20, line];
  const [from, to] = [here + 41, right - 47];
  const ticks = Array.from({ length: now.visits }, (_, i) => from + ((i + 1) * (to - from)) / (now.visits + 1));
  const first: Point = [left + 15, line];
  const before = then && [
    isFilled(then.tie) ? circle(first, 15, plain) : ring(first, 15, 5, plain),
    level(left + 34, here - 1, line, then.tie, plain),
  ];
  const svg = [
    ...(before ?? []),
    level(from, to, line, now.tie, accent),
    circle([here + 20, line], 20, accent),
    ...ticks.map((x) => stroke(`M${x} ${line - 26}v52`, 3, plain)),
    ring(next, 20, 5, plain),
    centred('?', { size: 22, weight: 760 }, next, plain),
  ];
  const words = [
    ...(then ? said(then.words, left, here - left - gap / 2, setting) : []),
    ...said(now.words, here, right - here, setting),
  ];
  return { svg: svg.join(''), words };
}
