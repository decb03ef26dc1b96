import { citedBy } from './citedBy.ts';
import { receiptOf } from './receipt.ts';
import { contentFolder } from '../record/authority.ts';
import { filesOf, readList, readText } from '../record/content-files.ts';

/** A file's name, and the heading and the sentence that its first line may give as a comment: `# Heading: the rest.` */
function topicOf(file: string) {
  const name = file.slice(`${contentFolder}/claims/`.length, -'.yaml'.length).replace(/[\\/]/g, '-');
  const [, heading = name, about] = /^#\s*([^:\n]*[^:\n.])(?:: *(.+)|\.)?/.exec(readText(file)) ?? [];
  return { name, heading, about: about && about[0]!.toUpperCase() + about.slice(1) };
}

/** Every claim in the order of the files, a file to a topic: what its receipt says, and the pages its words stand on. */
export async function ledger() {
  const cited = await citedBy();
  const read = async ({ id }: { id: string }) => ({
    ...(await receiptOf(id)),
    pages: cited.get(`claim ${id}`) ?? [],
  });
  return Promise.all(
    filesOf(contentFolder, 'claims').map(async (file) => ({
      ...topicOf(file),
      claims: await Promise.all(readList(file).map(read)),
    })),
  );
}
export type Listed = Awaited<ReturnType<typeof ledger>>[number]['claims'][number];
