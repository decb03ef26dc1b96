/** One page of each kind there is, for looks that are the same on all pages of a template and take long. */
import { globSync } from 'node:fs';

/** Each template, or page that has one of its own, and what its address looks like below the base path. */
const templates: Record<string, RegExp> = {
  home: /^$/,
  'page of text': /^accessibility\/$/,
  contact: /^contact\/$/,
  'practice model': /^practice-model\/$/,
  chapter: /^practice-model\/curiosity\/$/,
  'working week': /^practice-model\/a-week\/$/,
  'boxes to write in': /^practice-model\/try-it\/$/,
  'twelve weeks': /^practice-model\/twelve-weeks\/$/,
  inspections: /^inspections\/$/,
  inspection: /^inspections\/20\d\d\/$/,
  visit: /^inspections\/monitoring-visit-\d\/$/,
  messages: /^messages\/$/,
  message: /^messages\/[^/]+\/$/,
  news: /^news\/$/,
  'news item': /^news\/[^/]+\/$/,
  stories: /^stories\/$/,
  story: /^stories\/[^/]+\/$/,
  quotations: /^quotations\/$/,
  quotation: /^quotations\/[^/]+\/$/,
  questions: /^questions\/$/,
  question: /^questions\/(?!sheet)[^/]+\/$/,
  'sheet of questions': /^questions\/sheet\/$/,
  claims: /^claims\/$/,
  'claims of a topic': /^claims\/[^/]+\/$/,
  sources: /^sources\/$/,
  glossary: /^glossary\/$/,
  'working here': /^working-here\/$/,
  figures: /^working-here\/figures\/$/,
  'place to start': /^working-here\/start\/$/,
  'way in': /^working-here\/newly-qualified\/$/,
  roles: /^working-here\/roles\/$/,
  role: /^working-here\/roles\/[^/]+\/$/,
  vacancies: /^working-here\/vacancies\/$/,
  'vacancies narrowed': /^working-here\/vacancies\/(?:role|team|hours|contract)\//,
  vacancy: /^working-here\/vacancies\/[^/]+\/$/,
  events: /^working-here\/events\/$/,
  event: /^working-here\/events\/[^/]+\/$/,
  'all kits': /^share\/$/,
  'kit of a page': /^share\/./,
  search: /^search\/$/,
  'page that is not here': /^404\.html$/,
};

/** Chapters of the practice model that hold a drawing which no other page has. */
const drawings = [
  'circularity',
  'context',
  'evidence',
  'genograms-and-ecomaps',
  'history',
  'reflecting-team',
  'reflexivity-and-difference',
  'relationships-and-good-authority',
  'risk-held-together',
  'training-and-clinicians',
  'vision',
].map((chapter): [string, RegExp] => [`chapter ${chapter}`, new RegExp(`^practice-model/${chapter}/$`)]);

/**
 * @param folder the built site
 * @param drawn whether each drawing is a kind too
 * @returns the kind and the address, without its first slash, of one page of each kind that the site has
 */
export function oneOfEach(folder: string, drawn: boolean): [kind: string, path: string][] {
  const paths = globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
  return [...Object.entries(templates), ...(drawn ? drawings : [])].flatMap(([kind, address]) => {
    const path = paths.find((one) => address.test(one));
    return path === undefined ? [] : [[kind, path] as [string, string]];
  });
}
