import type { Finding } from '../../record/check/finding.ts';
import type { Kind } from '../../schema/kinds.ts';

/**
 * What to do next with what is written.
 * @param found what the check says of it: a draft is written all the same
 */
export function nextSteps(kind: Kind, file: string, draft: boolean, found: readonly Finding[]): string {
  const receipt = 'It has no receipt yet, and nothing is published until it has. Save its document, then write:';
  return [
    draft ? `${file} is written. It is a draft: only you see it, with npm run edit.` : `It is in ${file}.`,
    ...(draft ? ['Open the file and write below its fields. Take out draft: true when it shall be published.'] : []),
    ...(kind === 'here' ? ['Open it, and write what is known, with its claims, in the place of <Unknown … />.'] : []),
    ...(kind === 'quotations' ? [receipt, 'npm run verify-quotes -- the-document.pdf'] : []),
    ...(kind === 'claims' ? ['Name it in a page where you need it: <Claim id="…" />'] : []),
    ...(found.length > 0 ? ['Before it is published, mend:'] : []),
    ...found.map(({ line, message }) => `Line ${line}: ${message}`),
    'npm run check looks at it all again.',
  ].join('\n');
}
