import { addressed, addressOf, topicAddress, type Addressed } from '../../record/addresses.ts';
import { generalOf } from '../../record/check/content-files.ts';
import { listed } from '../../record/check/legible.ts';
import { newLinks } from '../../record/new-links.ts';
import { kinds } from '../../schema/kinds.ts';

/** The page that a file of content is, if it is one. */
function pathOf(file: string): string | undefined {
  const [, topic] = /^claims\/(.+)\.yaml$/.exec(file) ?? [];
  if (topic) return topicAddress(topic);
  const kind = addressed.find(
    (one): one is Addressed =>
      one !== 'quotations' && file.startsWith(`${kinds[one].at}/`) && file.endsWith(kinds[one].ending),
  );
  return kind && addressOf(kind, file.slice(kinds[kind].at.length + 1, -kinds[kind].ending.length - 1));
}

/** The text of links.yaml: a short link for each page among the files that has no general one. */
export function shortLinks(files: readonly string[], today: string): string {
  const known = listed<{ id: string; to: string }>(generalOf('content/any'), 'links');
  const pages = files.flatMap((file) => pathOf(file) ?? []).toSorted();
  return `# Short links: /go/caseload/ leads to the page. On paper they live for years: never take one out; lead it elsewhere.\n${newLinks(pages, known, today).join('')}`;
}
