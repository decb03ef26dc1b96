/**
 * Lays the content out for our own site, to look at or to measure by itself.
 * `node bench/content.ts ours 1000` writes .cache/bench/content/1000/bench; `… big` 5,000 pages and 10,000 vacancies.
 */
import { big, contentAt, writeOurs } from './ours.ts';

export { pageOf, pages, wordsOf } from './pages.ts';

if (import.meta.main) {
  const [what = '', count = '40'] = process.argv.slice(2);
  const size = what === 'big' ? big : { pages: Number(count), vacancies: 0 };
  if (!/^(ours|big)$/.test(what) || !Number.isInteger(size.pages) || size.pages < 3) {
    console.error('Write: node bench/content.ts ours 1000, or: node bench/content.ts big');
    process.exit(2);
  }
  const made = writeOurs(contentAt(what === 'big' ? 'big' : count), size.pages, size.vacancies);
  console.log(`Written: ${made}. Look at it: AUTHORITY=../${made} npm run --silent check`);
}
