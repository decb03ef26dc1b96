/** Every quotation has an address of its own, where its document, its date, its balance and what came since are told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFolder } from '../../src/record/authority.ts';
import { filesOf, readList } from '../../src/record/check/content-files.ts';
import type { Quotation } from '../../src/schema/quotation.ts';
import { none } from '../none.ts';
import { attribute, elements, words } from './dom.ts';
import { pages, read } from './pages.ts';

const quotations = filesOf(contentFolder, 'quotations').flatMap(
  (file) => readList(file) as unknown as (Quotation & { id: string })[],
);
const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
const at = (path: string) => pages.find((page) => page.path === path);
/** The latest inspection that judged the whole service: words said before it are followed by its grade. */
const record = JSON.parse(read('/inspections.json')) as {
  position: string;
  inspections: { inForce: boolean; fieldwork: { to: string } }[];
};
const inForce = record.inspections.find((inspection) => inspection.inForce)?.fieldwork.to ?? '';
const isOlder = ({ said, elsewhere }: Quotation) => !elsewhere && inForce.slice(0, String(said).length) > String(said);

test('its page shows the words whole, the document, the day of the check and the balance', () => {
  none(
    quotations.flatMap((quotation) => {
      const page = at(`/quotations/${quotation.id}/`);
      if (!page) return [`/quotations/${quotation.id}/ is not built.`];
      const text = words(page.root);
      const balance = quotation.balance && byId.get(quotation.balance)!.text;
      return [
        ...(text.includes(quotation.text) ? [] : ['does not show its words.']),
        ...(text.includes('letter by letter') && /\b20\d\d\b/.test(text) ? [] : ['does not say when it was checked.']),
        ...(balance && !text.includes(balance) ? ['stands without its balance.'] : []),
        ...(isOlder(quotation) && !text.includes(`Since: ${record.position}`)
          ? ['does not say the position since.']
          : []),
      ].map((fault) => `${page.path} ${fault}`);
    }),
  );
});

test('the list has them all, each with its balance and the position since', () => {
  const page = at('/quotations/');
  assert.ok(page, 'There is no page /quotations/.');
  const items = elements(page.root, 'li').filter((item) => attribute(item, 'data-topic'));
  assert.equal(items.length, quotations.length);
  none(
    quotations.flatMap((quotation) => {
      const own = elements(page.root, 'a').find((link) =>
        attribute(link, 'href')?.endsWith(`/quotations/${quotation.id}/`),
      );
      const item = items.find((li) => own && elements(li, 'a').includes(own));
      if (!item) return [`${quotation.id} is not in the list.`];
      const text = words(item);
      const balance = quotation.balance && byId.get(quotation.balance)!.text;
      return [
        ...(text.includes(quotation.text) ? [] : [`${quotation.id} is listed without its words.`]),
        ...(balance && !text.includes(balance) ? [`${quotation.id} is listed without its balance.`] : []),
        ...(isOlder(quotation) && !text.includes(`Since: ${record.position}`)
          ? [`${quotation.id} is listed without the position since.`]
          : []),
        ...(attribute(item, 'data-tone') === quotation.tone ? [] : [`${quotation.id} is listed under another tone.`]),
      ];
    }),
  );
});

test('what machines read has them all, with receipts', () => {
  const { quotations: listed } = JSON.parse(read('/quotations.json')) as { quotations: Quotation[] };
  assert.deepEqual(listed.map(({ id }) => id).toSorted(), quotations.map(({ id }) => id).toSorted());
  none(listed.filter(({ receipt }) => !receipt?.words).map(({ id }) => `${id} has no receipt.`));
});

test('its page tells machines whose words they are, in schema.org’s terms', () =>
  none(
    quotations.flatMap(({ id, text }) => {
      const blocks = elements(at(`/quotations/${id}/`)!.root, 'script').filter(
        (script) => attribute(script, 'type') === 'application/ld+json',
      );
      const data = blocks.map((block) =>
        JSON.parse(block.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
      );
      const own = data.find((one) => one['@type'] === 'Quotation');
      if (!data.some((one) => one['@type'] === 'BreadcrumbList')) return [`/quotations/${id}/ has no BreadcrumbList.`];
      if (data.some((one) => /Review|Rating/.test(JSON.stringify(one['@type'])))) return [`/quotations/${id}/ rates.`];
      return own?.text === text && own.isPartOf?.name && own.dateCreated
        ? []
        : [`/quotations/${id}/ has no whole Quotation.`];
    }),
  ));
