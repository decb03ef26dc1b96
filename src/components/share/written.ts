import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { inWords } from '../../record/dates.ts';
import { authority } from '../../record/authority.ts';
import { kindNames } from '../kindNames.ts';
import { chapters } from '../model/chapters.ts';
import { initialsOf } from '../quotations/initials.ts';
import type { Labelled } from '../../record/share/card.ts';
import { factsFoot, positionFoot } from './foot.ts';
import type { Thing } from './shareables.ts';
import { ties, told } from './told.ts';

/** What the navigation calls the part of the site that a page stands in; of the first page, whose site it is. */
const sectionOf = (id: string) =>
  id === 'home'
    ? authority.service
    : [...authority.navigation, ...authority.footer].find(({ href }) => `/${id}/`.startsWith(href) && href !== '/')
        ?.label;

/** Pages whose picture says what the position is: the record, its words, and the way in. */
const ofRecord = ['home', 'inspections', 'quotations'];

const pages = async () =>
  Promise.all(
    (await getCollection('pages', ({ id }) => id !== 'search')).map(async (entry) => {
      const { kind, reviewed, description, headline } = entry.data;
      const under: Labelled = [
        sectionOf(entry.id) ?? kindNames[kind],
        `Checked against its sources, ${inWords(reviewed)}`,
      ];
      const foot = ofRecord.includes(entry.id) ? await positionFoot() : factsFoot(['What it covers', description]);
      const thing = await told(entry, kindNames[kind], { under, art: ties, foot });
      return headline ? { ...thing, card: { ...thing.card, title: headline } } : thing;
    }),
  );

const model = async () =>
  (await chapters()).map((entry, i, all) => {
    const { mark, part, point } = entry.data;
    return told(entry, 'Practice model', {
      under: [`Chapter ${i + 1} of ${all.length}`, part],
      art: { draws: 'mark', mark },
      foot: factsFoot(['The idea', point]),
    });
  });

/** Old words have the position since at their foot; words that stand have their description. */
const spoken = async (entry: CollectionEntry<'messages' | 'stories'>, kind: string, old: boolean) => {
  const { person: id, role, said, saidNote, description } = { saidNote: undefined, ...entry.data };
  const past = entry.collection === 'messages' ? entry.data.archived : entry.data.movedOn;
  const { name } = (await getEntry('people', id))!.data;
  return told(entry, kind, {
    under: [name ?? 'Name not confirmed', past ? `${role} then` : role],
    art: { draws: 'circle', words: initialsOf(name) ?? '?', filled: name ? 'whole' : 'open', tie: 'solid' },
    foot: old
      ? await positionFoot({ label: 'Said', said, when: saidNote && `in or after ${inWords(said)}` })
      : factsFoot(['In short', description]),
  });
};

const news = async () =>
  (await getCollection('news')).map(async (entry) => {
    const { happened, position, description } = entry.data;
    return told(entry, 'News', {
      under: ['News', inWords(happened)],
      art: ties,
      foot:
        position === 'superseded'
          ? await positionFoot({ label: 'Happened', said: happened })
          : factsFoot(['In short', description]),
    });
  });

/** Pages of reading: pages, chapters, messages, stories and news. */
export async function written(): Promise<Thing[]> {
  const [messages, stories] = await Promise.all([
    getCollection('messages'),
    getCollection('stories', ({ data }) => !data.withdrawn),
  ]);
  const all = await Promise.all([
    pages(),
    ...[model(), news()].map(async (list) => Promise.all(await list)),
    ...messages.map(async (entry) => [await spoken(entry, 'Messages', entry.data.position === 'superseded')]),
    ...stories.map(async (entry) => [await spoken(entry, 'Stories', true)]),
  ]);
  return all.flat();
}
