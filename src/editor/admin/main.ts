import './british.ts';
import CMS from '@sveltia/cms';
import { homeVocabulary, vocabulary } from '../../record/check/vocabulary.ts';
import type { Repository } from '../../schema/authority.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { formatName, type Owners } from '../forms/collections.ts';
import { configOf, reachOf } from '../forms/config.ts';
import { fromFile, toFile, type Held } from '../forms/format.ts';
import { partOf } from '../forms/parts.ts';
import { picture } from '../forms/picture.ts';
import './admin.css';
import { previewOf, remember } from './previews.ts';

const { folder = '', site = '', repository: given, owners = '{}', places } = document.documentElement.dataset;
const repository = given ? (JSON.parse(given) as Repository) : undefined;

// It also asks a status page of the host how the host is; the page forbids that, and this keeps the console quiet.
const reach = new Set([location.origin, ...reachOf(repository)]);
const fetchOf = window.fetch.bind(window);
window.fetch = (to, how) => {
  const { protocol, origin } = new URL(to instanceof Request ? to.url : to, location.href);
  const allowed = !protocol.startsWith('http') || reach.has(origin);
  return allowed ? fetchOf(to, how) : Promise.resolve(Response.json({ status: { indicator: 'none' } }));
};

// Each part takes the focus as it is drawn: a page that has just been opened would scroll down to its last one.
const focus = HTMLElement.prototype.focus;
HTMLElement.prototype.focus = function (options) {
  if (!this.dataset['componentName']) focus.call(this, options);
};

for (const kind of Object.keys(kinds) as Kind[])
  CMS.registerCustomFormat(formatName(kind), kinds[kind].ending, {
    fromFile: (text: string) => {
      remember(kind, text);
      return fromFile(kind, text);
    },
    toFile: (held: Held) => {
      try {
        return toFile(kind, held);
      } catch (error) {
        // Sveltia says only that it failed.
        alert((error as Error).message);
        throw error;
      }
    },
  });

for (const [name, component] of Object.entries({ ...homeVocabulary, ...vocabulary })) {
  const { id, label, summary, fields, pattern, read, write } = partOf(name, component);
  CMS.registerEditorComponent({
    id,
    label,
    summary,
    fields: fields as never,
    pattern,
    mode: component.around === 'text' ? 'block' : 'dialog',
    collapsed: true,
    fromBlock: read,
    toBlock: write,
    toPreview: (values) => previewOf(name, component, values),
  });
}

CMS.registerEditorComponent({
  ...picture,
  fields: picture.fields as never,
  trigger: 'button',
  fromBlock: picture.read,
  // Among words it begins a line of its own, as the check wants it.
  toBlock: (values) => `\n\n${picture.write(values)}\n\n`,
  toPreview: (values) => picture.write(values) || picture.label,
});

CMS.registerPreviewStyle('assets/preview.css');
const icon = new URL('../icon.svg', location.href).pathname;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
await CMS.init({
  config: configOf(folder, site, icon, repository, today, JSON.parse(owners) as Owners, places) as never,
});
