import { citedBy } from './citedBy.ts';
import { receiptOf } from './receipt.ts';
import { topics } from './topics.ts';

/**
 * Every claim by topic: what its receipt says, and the pages its words stand on.
 * @returns the topics in the order of their files, each with its claims, who keeps them, and the claims by source
 */
export async function ledger() {
  const cited = await citedBy();
  const read = async (id: string) => ({ ...(await receiptOf(id)), pages: cited.get(`claim ${id}`) ?? [] });
  return Promise.all(
    topics.map(async ({ ids, ...topic }) => {
      const claims = await Promise.all(ids.map(read));
      const groups = Object.values(Object.groupBy(claims, ({ source }) => source)).map((group) => group!);
      const owners = [...new Set(claims.map(({ owner }) => owner))];
      const kept = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}. Kept by: ${owners.join(', ')}.`;
      return { ...topic, claims, groups, owners, kept };
    }),
  );
}
export type Listed = Awaited<ReturnType<typeof ledger>>[number]['claims'][number];
