import { contentFolder } from '../../record/authority.ts';
import { topicAddress, topicName } from '../../record/addresses.ts';
import { upper } from '../../record/upper.ts';
import { filesOf, readList, readText } from '../../record/check/content-files.ts';

/**
 * The topics of the claims, a file to a topic, in the order of the files: its name and its page, the ids of its claims,
 * and the heading and the sentence that the file's first line may give as a comment: `# Heading: the rest.`
 */
export const topics = [...Map.groupBy(filesOf(contentFolder, 'claims'), (file) => topicName(file, contentFolder))].map(
  ([name, files]) => {
    // The authority's own file comes last, and names the topic that it adds to.
    const file = files.at(-1)!;
    const [, heading = name, about] = /^#\s*([^:\n]*[^:\n.])(?:: *(.+)|\.)?/.exec(readText(file)) ?? [];
    return {
      name,
      path: topicAddress(name),
      heading,
      title: `Claims in full: ${heading[0]!.toLowerCase()}${heading.slice(1)}`,
      description: `Each claim on one topic, “${heading}”, with its words, its date, its source, how it is counted, and the pages that use it.`,
      about: about && upper(about),
      ids: [...new Set(files.flatMap((one) => readList(one) ?? []).map(({ id }) => id))],
    };
  },
);

const pathOf = new Map(topics.flatMap(({ path, ids }) => ids.map((id) => [id, `${path}#${id}`])));

/** Where all that is known of a claim stands: /claims/workforce/#caseload-2025. */
export const claimAddress = (id: string): string => pathOf.get(id)!;
