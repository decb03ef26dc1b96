import { slug } from '../../schema/fields.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { formOf } from './form.ts';
import { isOneFile } from './relation.ts';
import { begun, usualOf, type Usual } from './usual.ts';
import { inWords } from './words.ts';

/** By what name Sveltia knows the format of a kind’s files; of Markdown it wants this ending. */
export const formatName = (kind: Kind): string => (kinds[kind].ending === 'yaml' ? kind : `${kind}-frontmatter`);

const home = 'home';

/** Who answers for most of each kind. */
export type Owners = Partial<Record<Kind, string>>;

/** A collection of files, one for each thing, or for each list of things. */
function folder(kind: Kind, root: string, usual: Usual, places: string) {
  const { at, ending, many, one, list } = kinds[kind];
  const pages = kind === 'pages';
  const titled = 'title' in kinds[kind].schema.shape;
  return {
    name: kind,
    label: many,
    label_singular: list ? `file of ${many.toLowerCase()}` : one,
    folder: `${root}/${at}`,
    extension: ending,
    format: formatName(kind),
    fields: begun(formOf(kind), usual),
    create: !list,
    delete: !list,
    media_folder: '',
    public_folder: '',
    ...(list
      ? { summary: '{{slug}}', slug: '{{slug}}' }
      : {
          summary: titled ? '{{title}}' : '{{slug}}',
          slug: {
            // What has no title begins with a name that nobody could mean.
            template: titled ? '{{title}}' : '{{uuid_short}}',
            editable: ['create'],
            hint:
              kind === 'here'
                ? `The name of a place in a general page. These have no words yet: ${places}.`
                : 'The name of its file and the end of its address. Keep it short: it stays for ever.',
            pattern: [slugSource, slugSentence],
          },
          sortable_fields: [
            ...(titled ? ['title'] : []),
            ...formOf(kind).flatMap(({ name, widget }) => (widget === 'datetime' ? name : [])),
          ],
        }),
    ...(pages
      ? { nested: { subfolders: false }, meta: { path: {} }, filter: { field: 'kind', pattern: `^(?!${home}$)` } }
      : {}),
  };
}
const slugSource = '^[a-z0-9]+(-[a-z0-9]+)*$';
const slugSentence = slug.safeParse('!').error?.issues[0]?.message ?? '';

/** A file there is one of. */
const file = (kind: Kind, root: string) => ({
  name: kind,
  label: kinds[kind].many,
  file: `${root}/${kinds[kind].at}`,
  format: formatName(kind),
  fields: formOf(kind),
});

/**
 * All forms, as plain data of Sveltia CMS: what is written first, then what it rests on, then what there is one of.
 * @param root an authority’s folder, such as content/harbour
 * @param today the day of what is new
 * @param places the places for what is known here that have no words yet
 */
export function collectionsIn(root: string, today: string, owners: Owners, places: string) {
  const all = Object.keys(kinds) as Kind[];
  const folders = all.filter((kind) => !isOneFile(kind));
  const written = folders.filter((kind) => kinds[kind].ending !== 'yaml');
  const rest = folders.filter((kind) => kinds[kind].ending === 'yaml');
  const one = all.filter(isOneFile).map((kind) => file(kind, root));
  return [
    ...written.map((kind) => folder(kind, root, usualOf(today, owners[kind]), places)),
    { divider: true },
    ...rest.map((kind) => folder(kind, root, usualOf(today, owners[kind]), places)),
    { divider: true },
    {
      name: 'single',
      label: 'Lists and settings',
      files: [
        {
          ...file('pages', root),
          name: home,
          label: inWords('homePage'),
          file: `${root}/${kinds.pages.at}/${home}.${kinds.pages.ending}`,
          fields: formOf('pages', true),
        },
        ...one,
      ],
    },
  ];
}
