import { answeredBy, plainStarter, starters } from '../../record/check/words/starters.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Answers } from './answers.ts';

/** The first words of a new page of a kind. The check finds those that are left standing. */
export const starterOf = (kind: Kind, { answered, claim }: Answers): string =>
  kind === 'questions' && !String(answered).startsWith('not') && claim
    ? answeredBy(String(claim))
    : ((starters as Partial<Record<Kind, string>>)[kind] ?? plainStarter);
