/** What stands on each page: headings, links, pictures. */
import { test } from 'node:test';
import { none } from '../none.ts';
import { attribute, closest, type Element, elements, words } from './dom.ts';
import { base, faults, files, idsOf, links, meta, pages } from './pages.ts';

const anywhere = 'https://any.invalid';
const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));
const canonical = pages[0] && attribute(links(pages[0], 'canonical')[0] ?? pages[0].root, 'href');
const own = canonical && URL.canParse(canonical) ? new URL(canonical).origin : anywhere;

/** What is wrong with an address on this page, or nothing. Addresses elsewhere are not looked up. */
function wrong(path: string, href: string): string | undefined {
  if (!URL.canParse(href, anywhere + base + path)) return `leads to “${href}”, which is no address.`;
  const to = new URL(href, anywhere + base + path);
  if (to.protocol === 'javascript:') return `has a javascript: link. Use a button and a module.`;
  if (to.origin !== anywhere && to.origin !== own) return undefined;
  const target = decodeURIComponent(to.pathname);
  if (target !== base && !target.startsWith(`${base}/`))
    return `leads to ${href}, outside ${base}/. Use the link helper.`;
  const below = target.slice(base.length) || '/';
  if (!files.has(below)) {
    return files.has(`${below}/`)
      ? `leads to ${href}, which is moved on. Add the last slash.`
      : `leads to ${href}, but no such page is built. Correct the link, or write the page.`;
  }
  const fragment = decodeURIComponent(to.hash.slice(1)).split(':~:')[0] ?? '';
  const there = ids.get(below);
  if (fragment && fragment !== 'top' && there && !there.has(fragment)) {
    return `leads to ${href}, but that page has no “${fragment}”. Look up the heading or the name again.`;
  }
  return undefined;
}

test('every page has one h1, and no heading level is skipped', () =>
  none(
    faults((page) => {
      const apart = (element: Element) => element.tagName === 'dialog' || attribute(element, 'popover') !== undefined;
      const headings = elements(page.root, 'h1 h2 h3 h4 h5 h6').filter((heading) => !closest(heading, apart));
      const ones = headings.filter((heading) => heading.tagName === 'h1').length;
      const problems = ones === 1 ? [] : [`has ${ones} h1 headings. Start headings in the text at ##.`];
      headings.forEach((heading, index) => {
        const [level, before] = [Number(heading.tagName[1]), Number(headings[index - 1]?.tagName[1] ?? 0)];
        if (!words(heading)) problems.push(`has an empty ${heading.tagName}. Give it words or remove it.`);
        if (index > 0 && level > before + 1) {
          problems.push(`goes from h${before} to h${level} at “${words(heading)}”. Use h${before + 1}.`);
        }
      });
      return problems;
    }),
  ));

test('every link and every fragment leads somewhere', () =>
  none(
    faults((page) =>
      elements(page.root, 'a area use').flatMap((link) => {
        const href = attribute(link, 'href') ?? attribute(link, 'xlink:href');
        if (href === undefined)
          return link.tagName === 'a' && !attribute(link, 'role') ? ['has a link without an address.'] : [];
        if (/^(mailto|tel|sms):/.test(href)) {
          return /^mailto:(\?|[^@\s]+@[^@\s]+\.[^@\s]+$)/.test(href) || !href.startsWith('mailto:')
            ? []
            : [`has the e-mail link “${href}”, which names nobody.`];
        }
        return wrong(page.path, href) ?? [];
      }),
    ),
  ));

test('every file that a page names is there', () =>
  none(
    faults((page) => {
      const named = elements(page.root).flatMap((element) => {
        const srcset = (attribute(element, 'srcset') ?? '')
          .split(/,\s+/)
          .map((part) => part.trim().split(/\s+/)[0] ?? '');
        // The canonical address is head.test.ts's; that of 404 is where nobody is.
        const canonical = attribute(element, 'rel') === 'canonical';
        const href = element.tagName === 'link' && !canonical ? attribute(element, 'href') : undefined;
        return [attribute(element, 'src'), href, attribute(element, 'poster'), ...srcset];
      });
      const shared = [...meta(page, 'og:image'), ...meta(page, 'twitter:image')];
      return [...named, ...shared].flatMap((address) => (address ? (wrong(page.path, address) ?? []) : []));
    }),
  ));

test('every picture has alt, width and height', () =>
  none(
    faults((page) =>
      elements(page.root, 'img').flatMap((image) =>
        ['alt', 'width', 'height']
          .filter((name) => attribute(image, name) === undefined)
          .map((name) => `shows ${attribute(image, 'src')} without ${name}. Give it one; alt="" if it only decorates.`),
      ),
    ),
  ));

test('every drawing is named for those who do not see it, or hidden from them', () =>
  none(
    faults((page) =>
      elements(page.root, 'svg')
        .filter((svg) => {
          const hidden = closest(svg, (element) => attribute(element, 'aria-hidden') === 'true');
          const name = attribute(svg, 'aria-label') ?? attribute(svg, 'aria-labelledby');
          return !hidden && !(name && attribute(svg, 'role') === 'img');
        })
        .map(() => 'has a drawing without role="img" and aria-label. Name it, or hide it with aria-hidden="true".'),
    ),
  ));
