import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { addressOf, type Addressed } from '../../record/addresses.ts';
import { inWords } from '../../record/dates.ts';
import { stateInWords } from '../../record/careers/questions.ts';
import { isOver, whenInWords, whereInWords } from '../../record/careers/events.ts';
import { payFacts } from '../../record/careers/role-pay.ts';
import type { Answered } from '../../schema/question.ts';
import { authority } from '../../record/authority.ts';
import { kindNames } from '../kindNames.ts';
import { chapters } from '../model/chapters.ts';
import { initialsOf } from '../quotations/initials.ts';
import { questions } from '../questions/questions.ts';
import { reading } from '../reading.ts';
import { roles } from '../roles/roles.ts';
import type { Art, Card, Labelled } from '../../record/share/card.ts';
import { factsFoot, positionFoot } from './foot.ts';
import type { Thing } from './shareables.ts';

type Told = CollectionEntry<Exclude<Addressed, 'inspections' | 'quotations' | 'vacancies'>>;
const ties: Art = { draws: 'ties', tie: 'solid' };
/** Answered, in part, or an open circle and no tie. */
const answers: Record<Answered, Art> = {
  yes: { draws: 'circle', words: '', filled: 'whole', tie: 'solid' },
  partly: { draws: 'circle', words: '', filled: 'half', tie: 'dashed' },
  'not yet': { draws: 'circle', words: '?', filled: 'open' },
};

/** A page written in MDX: its own title, description and headings, and what its picture adds. */
async function told(entry: Told, kind: string, card: Omit<Card, 'title'>): Promise<Thing> {
  const { title, description } = entry.data;
  const parts = (await reading(entry)).headings.filter(({ depth }) => depth < 4);
  const path = addressOf(entry.collection, entry.id);
  return {
    ...{ path, kind, title, description, card: { title, ...card } },
    parts: parts.map(({ slug, text }) => ({ id: slug, text })),
  };
}

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

const asked = async () =>
  (await questions()).map(({ entry, answered, followUp, owner, reviewed }) =>
    told(entry, 'Questions', {
      under: [stateInWords[answered], `${owner}, from published documents, ${inWords(reviewed)}`],
      art: answers[answered],
      foot: factsFoot(['Then ask', `‘${followUp}’`]),
    }),
  );

const posts = async () => {
  const { after, named } = await roles();
  return (await getCollection('roles')).map((entry) => {
    const { registration, next, pay, point } = entry.data;
    const [, paid] = payFacts(pay);
    const names = (steps: { short: string }[]) => steps.map(({ short }) => short).join(', ');
    return told(entry, 'Roles', {
      under: ['A role, not a vacancy', point],
      art: { draws: 'pathway' },
      foot: factsFoot(
        ['Pay', paid?.values[0]],
        next.length > 0
          ? ['Leads to', names(named(next))]
          : ['Comes after', names(after(entry.id)) || (registration ? 'Your social work degree' : undefined)],
      ),
    });
  });
};

const events = async () =>
  (await getCollection('events')).map(async (entry) => {
    const { data } = entry;
    const label = data.example ? 'Example: there is no such event' : isOver(data) ? 'Over' : 'Event';
    const thing = await told(entry, 'Events', {
      under: [label, data.audience],
      art: ties,
      foot: factsFoot(['When', whenInWords(data)], ['Where', whereInWords(data)]),
    });
    return { ...thing, ends: data.ends.slice(0, 10) };
  });

/** Everything that has a page of its own words. */
export async function written(): Promise<Thing[]> {
  const [messages, stories] = await Promise.all([
    getCollection('messages'),
    getCollection('stories', ({ data }) => !data.withdrawn),
  ]);
  const all = await Promise.all([
    pages(),
    ...[model(), news(), asked(), posts(), events()].map(async (list) => Promise.all(await list)),
    ...messages.map(async (entry) => [await spoken(entry, 'Messages', entry.data.position === 'superseded')]),
    ...stories.map(async (entry) => [await spoken(entry, 'Stories', true)]),
  ]);
  return all.flat();
}
