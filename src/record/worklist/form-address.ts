import { kinds, type Kind } from '../../schema/kinds.ts';

/**
 * Where the form of a file is: of a page or of a list, by the file's name; of what there is one of, among the settings.
 * @param id the file's path in the folder of its kind, without its ending
 */
export function formAddress(kind: Kind, id: string): string {
  const { at, ending } = kinds[kind];
  if (at.endsWith(`.${ending}`)) return `/admin/#/collections/single/entries/${kind}`;
  if (kind === 'pages' && id === 'home') return '/admin/#/collections/single/entries/home';
  return `/admin/#/collections/${kind}/entries/${id}`;
}
