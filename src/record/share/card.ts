import type { TieKind } from '../../schema/tie.ts';
import type { Mark } from '../../schema/writing.ts';

/** What is drawn in the home circle of a share picture, in the drawing language of the site. */
export type Art =
  | { draws: 'ties'; tie: TieKind }
  | { draws: 'mark'; mark: Mark }
  | { draws: 'post'; filled: boolean }
  | { draws: 'circle'; words: string; filled: 'whole' | 'half' | 'open'; tie?: TieKind }
  | { draws: 'pathway' };

/** A bold word or two and what follows them on the line: “Since” and “Inadequate, December 2023”. */
export type Labelled = readonly [label: string, words: string];

/** The line that stands for a grade at the foot: Outstanding is two, and no overall grade a thin one. */
export type GradeLine = TieKind | 'double' | 'thin';

/** The band at the foot: what was so when it was said and what is so now, as the position line; or one or two facts. */
export type Foot =
  | {
      draws: 'position';
      then?: { tie: GradeLine; words: Labelled };
      now: { tie: GradeLine; visits: number; words: Labelled };
    }
  | { draws: 'facts'; facts: readonly Labelled[] };

/** All that a share picture says. Its words are also its text equal. */
export interface Card {
  /** The heading; of a quotation its words in quotation marks. */
  title: string;
  /** Beneath it: who or what kind, in bold, then the document, the date or the place. */
  under: Labelled;
  art: Art;
  foot: Foot;
}
