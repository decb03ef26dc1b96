import type { Text, Tone } from '../drawings/texts.ts';
import { wrap, type Frame } from './frame.ts';

/** A label to put at the end of a line: its words, and where the line ends; without x there is no line. */
export type End = { words: string; tone: Tone; x: number | undefined; y: number };

/**
 * Labels at the right of a chart, each as near to the end of its line as the others let it be.
 * @returns the texts, and for each label that had to move a leader from its line's end to it
 */
export function endLabels(ends: readonly End[], { ends: x, width, top, bottom, size, line, node }: Frame) {
  const blocks = ends
    .map((end) => ({ ...end, lines: wrap(end.words, end.tone, size, width - x) }))
    .map((end) => ({ ...end, tall: end.lines.length * line, at: end.y }))
    .toSorted((a, b) => a.y - b.y);
  // Down until none stands on the one above it, then up again from the foot, should they have left the chart.
  blocks.forEach((block, i) => {
    const above = blocks[i - 1];
    const free = above ? above.at + above.tall / 2 : top - line;
    block.at = Math.max(block.y, free + block.tall / 2);
  });
  blocks.toReversed().forEach((block, i, all) => {
    const below = all[i - 1];
    const free = below ? below.at - below.tall / 2 : bottom + line / 2;
    block.at = Math.min(block.at, free - block.tall / 2);
  });
  const texts = blocks.flatMap(({ lines, tone, at, tall }) =>
    lines.map((text, i): Text => {
      const y = Math.round(at - tall / 2 + (i + 0.78) * line);
      return { text, tone, anchor: 'start', x, y };
    }),
  );
  const leaders = blocks
    .filter((block) => block.x !== undefined && Math.abs(block.at - block.y) > size / 3)
    .map((block) => `M${block.x! + node + 3} ${Math.round(block.y)}L${x - 4} ${Math.round(block.at)}`);
  return { texts, leaders };
}
