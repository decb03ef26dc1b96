import type { Mark } from '../../../schema/writing.ts';

/** What is drawn in one colour: paths for ties, dashed ties, open nodes, and what is filled. */
interface Strokes {
  ties?: string;
  dashed?: string;
  filled?: string;
}

const node = (x: number, y: number, r = 12) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
const square = (x: number, y: number, half = 12) => `M${x - half} ${y - half}h${2 * half}v${2 * half}h-${2 * half}z`;
/** A point of a circle round the middle, so many degrees from the top. */
const at = (degrees: number, r: number, middle = 60): [number, number] => {
  const turn = ((degrees - 90) * Math.PI) / 180;
  return [Math.round(60 + r * Math.cos(turn)), Math.round(middle + r * Math.sin(turn))];
};
const ring = (count: number, draw: (degrees: number) => string) =>
  Array.from({ length: count }, (_, i) => draw((i / count) * 360)).join('');
/** The head of an arrow with its tip here, that flies at this angle in degrees. */
const head = (x: number, y: number, angle: number) => {
  const turn = (angle * Math.PI) / 180;
  const back = (along: number, aside: number) =>
    `${(x - along * Math.cos(turn) - aside * Math.sin(turn)).toFixed(1)} ${(y - along * Math.sin(turn) + aside * Math.cos(turn)).toFixed(1)}`;
  return `M${x} ${y}L${back(21, 12)} ${back(21, -12)}z`;
};

/** One of three people in a circle, and the question that goes from that one to the next. */
const asked = (degrees: number) => ({
  who: node(...at(degrees, 46, 61), 13),
  arc: `M${at(degrees + 25, 46, 61).join(' ')}A46 46 0 0 1 ${at(degrees + 70, 46, 61).join(' ')}`,
  head: head(...at(degrees + 95, 46, 61), degrees + 82),
});
const [first, second, third] = [asked(0), asked(120), asked(240)];

/** The marks of the chapters, 120 units square: every part from the grammar of the drawings, one part here and now. */
export const marks: Record<Mark, { ink: Strokes; accent: Strokes }> = {
  pattern: {
    ink: {
      ties: 'M33 42 53 79',
      dashed: 'M87 42 67 79',
      filled: node(26, 28, 14) + node(94, 28, 14) + node(60, 94, 14),
    },
    accent: { ties: 'M46 28h28' },
  },
  context: {
    ink: { ties: `${square(60, 60, 52)}M8 38h74v74` },
    accent: { filled: node(39, 81, 16) },
  },
  curiosity: {
    ink: { ties: 'M46 40A36 36 0 1 1 68 99', filled: node(20, 100) },
    accent: { ties: 'M30 90 58 62', filled: head(72, 48, -45) },
  },
  circles: {
    ink: { ties: first.arc + second.arc, filled: first.who + second.who + third.who + first.head + second.head },
    accent: { ties: third.arc, filled: third.head },
  },
  difference: {
    ink: { ties: 'M66 66 87 87', filled: node(42, 42, 34) },
    accent: { filled: node(100, 100) },
  },
  genogram: {
    ink: { ties: 'M40 25h40M60 25v40M28 95V65h64v30', filled: square(28, 25) + node(92, 25, 13) + square(28, 100) },
    accent: { filled: node(92, 99, 13) },
  },
  authority: {
    ink: { ties: 'M44 30h32M60 30v50M8 110h104', filled: node(28, 30, 16) + node(92, 30, 16) },
    accent: { filled: square(60, 92, 18) },
  },
  face: {
    ink: { ties: 'M54 60h12M30 18v12M90 18v12M30 90v12M90 90v12', filled: node(90, 60, 24) },
    accent: { filled: node(30, 60, 24) },
  },
  reflecting: {
    ink: { ties: `M52 60h24${ring(8, (turn) => node(...at(turn, 49), 8.5))}`, filled: node(78, 60, 11) },
    accent: { filled: node(42, 60, 11) },
  },
  supervision: {
    ink: {
      ties: ring(5, (turn) => `M60 60 ${at(turn, 47).join(' ')}`),
      filled: ring(5, (turn) => node(...at(turn, 47), 11)),
    },
    accent: { filled: square(60, 60, 16) },
  },
  training: {
    ink: { ties: 'M16 102h30V72h32V38h18', filled: node(16, 102, 9) + node(46, 72, 12) + node(78, 38, 15) },
    accent: { filled: head(118, 38, 0) },
  },
  risk: {
    ink: { dashed: 'M84 44V18H10v84h74V76', filled: node(42, 60, 14) },
    accent: { ties: 'M62 60h36', filled: head(116, 60, 0) },
  },
  history: {
    ink: {
      ties: `M24 84h60M34 84V46M76 84V30${node(34, 36, 9)}${node(76, 20, 9)}`,
      filled: node(14, 84) + node(56, 84),
    },
    accent: { filled: node(100, 84, 17) },
  },
  evidence: {
    ink: {
      ties: 'M12 26h66M12 94h8l5-9 10 18 10-18 10 18 5-9h18',
      dashed: 'M12 60h66',
      filled: node(94, 26) + node(94, 94),
    },
    accent: { filled: node(94, 60) },
  },
};
