import type { Kind } from '../../../schema/kinds.ts';
import type { ContentFile, Rule } from '../rule.ts';
import { each } from '../tree.ts';
import { everywhere, inBlocks, unquoted } from '../words/in-blocks.ts';
import { isWord } from '../words/spelling.ts';

/** The families of the practice model and its weeks are invented. What we rest on is others' words. */
const invented: Kind[] = ['chapters', 'weeks', 'claims', 'terms', 'studies', 'plans'];

/** A name of a person before the @, such as ann.keeper; a team's has a word of its work in it. */
const address = /(?<![\p{L}\p{N}._-])([a-z]+)[._]([a-z]+)\d*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu;
const team =
  /^(?:info|enquir\w+|contact|help\w*|hello|office|admin|team|teams|hub|jobs?|careers?|recruit\w*|vacanc\w*|hr|people|social|work|workers?|care|child|childrens?|cyp|young|family|families|foster\w*|adopt\w*|mash|duty|safeguard\w*|service|services|support|front|door|press|media|comms|communications|data|privacy|dpo|foi|complaints?|feedback|web|site|learning|academy|training|students?|apprentic\w*|aysee?|principal|no|reply|noreply|council|early|leaving|corporate|customer|business|send|virtual|school|schools|events?|practice|quality|mail|your|our|the|first|last|name)$/i;

const mobile = /(?<![\d£])(?:\+44\s?(?:\(0\)\s?)?|0)7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)/g;
/** A number is a person's where they are to be asked for by name. */
const direct =
  /\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]elephone|[Tt]ext|[Cc]ontact|[Ss]peak to|[Tt]alk to)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}’-]+)?\s(?:on|at)\s(?:\+44\s?|\(?0)\d{2,4}\)?(?:[\s-]?\d{2,4}){2,3}/gu;

const years = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen)';
const child = new RegExp(
  `(\\p{Lu}\\p{Ll}+)(?:,?\\s(?:who\\s)?(?:is\\s|was\\s)?aged\\s${years}(?![\\p{L}\\p{N}–-])|,?\\s(?:who\\s)?(?:is|was)\\s${years}\\syears?\\sold)|\\baged\\s${years},\\s(\\p{Lu}\\p{Ll}+)`,
  'gu',
);
/** What no dictionary has in small letters is taken for a name. */
const isName = (word: string) => !isWord(word.toLowerCase());

const ofPerson = (text: string) =>
  [...text.matchAll(address)].filter(([, a = '', b = '']) => !team.test(a) && !team.test(b));

const says = (words: string, instead: string) =>
  `“${words.replace(/\s+/g, ' ')}” may tell who a child or a member of staff is. ${instead}`;
const ofTeam = 'Write the address or the number of a team, or ask the person first.';
const ofChild = 'Leave out the name or the age, or say that the family is invented.';

/** Where people give their own number: the page for contact. */
const isContact = ({ kind, file }: ContentFile) => kind === 'pages' && file.endsWith('/contact.mdx');

export const personalData: Rule = {
  name: 'personal-data',
  level: 'advice',
  why: 'What is once on the web cannot be taken back, and people go on to be found by it when they have moved on.',
  wrong: 'Write to ann.keeper@harbour.example, who visited Ella, aged 7.',
  right: 'Write to jobs@harbour.example. We tell of no child by name.',
  find: (page) =>
    invented.includes(page.kind) || page.data?.['kind'] === 'practice' || isContact(page)
      ? []
      : [
          ...inBlocks(page, everywhere, ({ text, own }) => {
            const numbers = [...own.matchAll(mobile), ...own.matchAll(direct)];
            const ages = [...unquoted(own).matchAll(child)].filter(([, a, b]) => isName((a ?? b)!));
            return [
              ...[...ofPerson(text), ...numbers].map(({ 0: words, index }) => ({
                at: index,
                message: says(words, ofTeam),
              })),
              ...ages.map(({ 0: words, index }) => ({ at: index, message: says(words, ofChild) })),
            ];
          }),
          ...each(page, ({ type, url = '', children = [] }) => {
            const [found] = type === 'link' && /^mailto:/i.test(url) ? ofPerson(url.slice('mailto:'.length)) : [];
            const shown = children.some(({ value }) => value?.includes('@'));
            return found && !shown ? says(found[0], ofTeam) : undefined;
          }),
        ],
};
