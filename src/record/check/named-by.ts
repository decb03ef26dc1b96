import type { Kind } from '../../schema/kinds.ts';

/** Fields that name other content, and the kind they name. */
export const namedBy: Readonly<Record<string, Kind>> = {
  source: 'sources',
  sources: 'sources',
  alsoSee: 'sources',
  person: 'people',
  balance: 'quotations',
  claim: 'claims',
  claims: 'claims',
  next: 'roles',
  shownIn: 'weeks',
};
