import type { Result, Study } from '../../../schema/study.ts';
import type { TieKind } from '../../../schema/tie.ts';
import type { Outline } from '../tie.ts';
import { wrap } from './spread.ts';
import { widthOf, type Text } from '../texts.ts';

/** A frame 344 wide, as narrow drawings are: letters, lines, what rows keep from each other, and where nodes stand. */
const size = 16;
const line = 19;
const between = 13;
const width = 344;
const from = 140;
const to = 316;
const side = 34;

/** The strongest tie that a result is drawn as; a study that found no difference, or cannot tell, is tied to nothing. */
export const tieOf: Partial<Record<Result, TieKind>> = {
  difference: 'solid',
  link: 'dashed',
  count: 'dashed',
  said: 'dashed',
};

/**
 * The tie of one study: solid only where it compared, found a difference and we have read it, whole or in summary. What
 * we know from somebody’s account alone is fragile.
 */
export const tieOfStudy = ({ result, read }: Pick<Study, 'result' | 'read'>): TieKind | undefined =>
  tieOf[result] && (read === 'account' ? 'dashed' : tieOf[result]);

/** How many lines of the drawing are solid, in a sentence, and what follows where none is. */
export function firmness(studies: readonly Pick<Study, 'result' | 'read'>[]): string {
  const solid = studies.filter((one) => tieOfStudy(one) === 'solid').length;
  if (solid === 0) return 'No line here is solid yet. Take each as a reason to ask, not as proof.';
  return solid === 1 ? 'One line here is solid.' : `${solid} lines here are solid.`;
}

/** How many took part, in words; where we have not seen it, that. */
export const counted = ({ n, of }: Pick<Study, 'n' | 'of'>): string =>
  n ? `${n} ${of ?? ''}`.trim() : 'number not seen';

/**
 * Studies under what they are about: each a node with its words beside it, and a square that it may be tied to.
 * @returns for each subject its heading, its square and its studies, from top to bottom
 */
export function studiesDrawing(studies: readonly Study[]) {
  let bottom = 0;
  const subjects = [...Map.groupBy(studies, ({ outcome }) => outcome)].map(([outcome, all], nth) => {
    const head = bottom + (nth ? 44 : 20);
    bottom = head + 10;
    const rows = all.map((study) => {
      const name = `${study.study}, ${study.year.slice(0, 4)}`;
      const texts = [
        ...wrap(name, from - 16, (text) => widthOf(text, 'strong', size)).map((text) => ({
          text,
          tone: 'strong' as const,
        })),
        { text: counted(study), tone: 'soft' as const },
      ].map((one, n): Text => ({ ...one, anchor: 'start', x: 0, y: Math.round(bottom + n * line + 0.82 * line) }));
      const middle = bottom + (texts.length * line) / 2;
      bottom += texts.length * line + between;
      return {
        result: study.result,
        tie: tieOfStudy(study),
        node: { at: [from, middle], round: true, reach: 9 } as Outline,
        texts,
      };
    });
    bottom -= between;
    const middle = (rows[0]!.node.at[1] + rows.at(-1)!.node.at[1]) / 2;
    const square: Outline = { at: [to, middle], round: false, reach: side / 2 };
    return { outcome, head, square, rows };
  });
  return { width, size, height: bottom + 8, subjects };
}
