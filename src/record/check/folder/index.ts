import type { Finding } from '../finding.ts';
import { addressClash } from './address-clash.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { fileNames } from './file-names.ts';
import type { FolderRule } from './folder-rule.ts';
import { goingLive } from './going-live.ts';
import { lineEnds } from './line-ends.ts';
import { lostAddress } from './lost-address.ts';
import { olderFigures } from './older-figures.ts';
import { pictureKind } from './picture-kind.ts';
import { pictureScript } from './picture-script.ts';
import { pictureSize } from './picture-size.ts';
import { pictureWhole } from './picture-whole.ts';
import { sameTitle } from './same-title.ts';
import { unusedClaims } from './unused-claims.ts';
import { unusedHere } from './unused-here.ts';
import { unusedPictures } from './unused-pictures.ts';

/** Every rule that looks at an authority's folder as a whole. */
export const folderRules: readonly FolderRule[] = [
  fileNames,
  addressClash,
  lostAddress,
  sameTitle,
  pictureKind,
  pictureSize,
  pictureScript,
  pictureWhole,
  unusedPictures,
  unusedClaims,
  olderFigures,
  unusedHere,
  goingLive,
  byteOrderMark,
  lineEnds,
];

/** What they all find. */
export const folderFindings = (folder: string, today: string): Finding[] =>
  folderRules.flatMap(({ name, level, why, find }) =>
    find(folder, today).map((said) => ({ ...said, rule: name, level, why })),
  );
