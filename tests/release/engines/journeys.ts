/** What a reader comes for, told once for every engine. Each begins at an address of its own. */
import { strict as assert } from 'node:assert';
import { arrived, focused, shown, text, until, type Reader } from './reader.ts';

type Journey = (reader: Reader) => Promise<void>;

const read: Journey = async (reader) => {
  await reader.open('');
  await reader.click('main a[href$="/practice-model/"]');
  await arrived(reader, '/practice-model/');
  const levels = await reader.ask(() =>
    [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName[1])),
  );
  assert.equal(levels.filter((level) => level === 1).length, 1, 'one first heading');
  for (const [i, level] of levels.entries())
    assert.ok(level <= (levels[i - 1] ?? 0) + 1, `a heading of level ${level} after one of ${levels[i - 1]}`);
  const fonts = await reader.ask(async () => [...(await document.fonts.ready)].map(({ status }) => status));
  assert.ok(fonts.includes('loaded'), 'the typeface is there');
};

const search: Journey = async (reader) => {
  await reader.open('');
  await reader.click('a[data-search]');
  await until('the field of search, ready', () => focused(reader, 'dialog [type=search]'));
  await reader.press('Escape');
  await until('search closed', async () => !(await shown(reader, 'dialog')));
  await reader.type('/');
  await until('the field again', () => focused(reader, 'dialog [type=search]'));
  await reader.type('supervision');
  await until('a count of results', async () =>
    /^\d+ pages for “supervision”/.test(await text(reader, 'dialog [role=status]')),
  );
  const first = await reader.ask(() => document.querySelector<HTMLAnchorElement>('dialog li a')!.pathname);
  await reader.press('Enter');
  await arrived(reader, first);
};

const filter: Journey = async (reader) => {
  const rows = () => reader.ask(() => document.querySelectorAll('.vacancies > li').length);
  await reader.open('working-here/vacancies/');
  const all = await rows();
  if (!(await shown(reader, 'main .narrow a'))) await reader.click('main .narrow summary');
  const role = await reader.ask(
    () => document.querySelector<HTMLAnchorElement>('main .narrow a[href*="/role/"]')!.pathname,
  );
  await reader.click(`main .narrow a[href="${role}"]`);
  await arrived(reader, role);
  assert.ok((await rows()) < all && (await rows()) > 0, 'fewer vacancies, but not none');
  assert.equal((await text(reader, 'main [aria-current]')) !== '', true, 'what is chosen is marked');
};

const share: Journey = async (reader) => {
  await reader.open('questions/caseload/');
  await reader.click('a[href$="/share/questions/caseload/"]');
  await arrived(reader, '/share/questions/caseload/');
  const said = (words: string) => until(`“${words}”`, async () => (await text(reader, '[role=status]')) === words);
  await until('the buttons', () => shown(reader, '[data-copy]'));
  // A hand is slower than the script that its coming near fetches; this reader is not.
  await reader.ask(() => document.querySelector<HTMLElement>('[data-copy]')!.focus());
  await until('the script of the buttons', () =>
    reader.ask(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('share-buttons'))),
  );
  await reader.click('[data-copy]');
  await said('Copied');
  await reader.type('/');
  await until('the field of search', () => focused(reader, 'dialog [type=search]'));
  await reader.press('Control', 'v');
  const pasted = () => reader.ask(() => document.querySelector<HTMLInputElement>('dialog [type=search]')!.value);
  assert.match(await until('what was copied', pasted), /^https:\/\/\S+\/go\/[\w-]+\/$/);
  await until('an answer of search', async () => (await text(reader, 'dialog [role=status]')).includes('“'));
  await reader.open('share/questions/caseload/');
  await reader.ask(() => void (navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))));
  await reader.click('[data-copy]');
  await said('Selected: copy it yourself');
  assert.match(await reader.ask(() => String(getSelection())), /\/go\/[\w-]+\/$/);
};

const expand: Journey = async (reader) => {
  await reader.open('practice-model/');
  const claim = await reader.ask(() => document.querySelector('.claim button')!.getAttribute('popovertarget'));
  const [button, receipt] = [`button[popovertarget="${claim}"]`, `#${claim}`];
  const opened = () => until('the receipt', () => shown(reader, receipt));
  const closed = () => until('no receipt', async () => !(await shown(reader, receipt)));
  await closed();
  await reader.click(button);
  await opened();
  const [above, below] = await reader.ask((receipt) => {
    const { top, bottom } = document.querySelector(receipt)!.getBoundingClientRect();
    return [top, innerHeight - bottom] as const;
  }, receipt);
  assert.ok(above >= 0 && below >= 0, `the whole receipt is in sight: ${above} and ${below} px from the edges`);
  await reader.click(`${receipt} button`);
  await closed();
  await reader.ask((button) => document.querySelector<HTMLElement>(button)!.focus(), button);
  await reader.press('Enter');
  await opened();
  await reader.press('Escape');
  await closed();
  assert.ok(await focused(reader, button), 'the focus is where it was');
};

export const journeys: Record<string, Journey> = {
  'reads: from home to a chapter, headings in order, the typeface loaded': read,
  'searches: opens, closes, types, follows the first result': search,
  'narrows the vacancies to those of one role': filter,
  'shares: copies a link and pastes it; where copying is refused it stands selected': share,
  'expands a claim: its receipt opens and closes by pointer and by key': expand,
};
