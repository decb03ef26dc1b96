import { stringify } from 'yaml';
import type { Claim } from '../../schema/claim.ts';

/** Claims as the things of a list file. What holds anyway is left out. */
export const claimsYaml = (claims: readonly Partial<Claim>[]): string =>
  stringify(
    claims.map(({ elsewhere: _, ...claim }) => claim),
    { lineWidth: 0 },
  );
