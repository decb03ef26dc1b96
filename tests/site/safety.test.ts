/** Nothing on a page may run, or style itself, outside the page's content security policy. */
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { none } from '../none.ts';
import { attribute, type Element, elements } from './dom.ts';
import { faults, type Page } from './pages.ts';

/** The policy of the page as a map from directive to its sources. */
function policyOf(page: Page) {
  const policy = elements(page.root, 'meta')
    .filter((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((element) => attribute(element, 'content') ?? '')
    .join(';');
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const),
  );
}

const code = (element: Element) => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const hash = (element: Element) => `'sha256-${createHash('sha256').update(code(element)).digest('base64')}'`;
/** Data blocks, such as JSON-LD, do not run. */
const runs = (script: Element) =>
  /^(|module|importmap|speculationrules|.*javascript)$/.test(attribute(script, 'type') ?? '');

test('every page has a policy that lets no other site and no inline code in', () =>
  none(
    faults((page) => {
      const policy = policyOf(page);
      const problems: string[] = [];
      if (!policy.get('default-src'))
        problems.push('has no content security policy. See security.csp in astro.config.mjs.');
      for (const name of ['script-src', 'script-src-elem', 'script-src-attr', 'default-src']) {
        for (const source of policy.get(name) ?? []) {
          if (/^('unsafe-inline'|'unsafe-eval'|\*|https?:.*|data:|blob:)$/.test(source)) {
            problems.push(`allows ${source} in ${name}. Take it out in astro.config.mjs.`);
          }
        }
      }
      return problems;
    }),
  ));

test('what only some pages ask for is allowed on those alone', () =>
  none(
    faults((page) => {
      const policy = policyOf(page);
      const searches = elements(page.root, 'a').some((link) => attribute(link, 'data-search') !== undefined);
      const scripts = elements(page.root, 'script').some(runs);
      const pictures = elements(page.root, 'style').some((style) => /url\(["']?data:/.test(code(style)));
      const asked: [what: string, is: boolean | undefined, may: boolean][] = [
        [
          "'wasm-unsafe-eval', the reader of search",
          policy.get('script-src')?.includes("'wasm-unsafe-eval'"),
          searches,
        ],
        ['connect-src, which search fetches by', policy.has('connect-src'), searches],
        ['script-src', policy.has('script-src'), scripts],
        ['the trusted types that scripts keep to', policy.has('require-trusted-types-for'), scripts],
        ['no trusted type that reads HTML', policy.get('trusted-types')?.join() === "'none'", scripts],
        ['data: in img-src, for bullets', policy.get('img-src')?.includes('data:'), pictures],
      ];
      return asked.flatMap(([what, is = false, may]) =>
        is === may ? [] : [`${may ? 'lacks' : 'need not have'} ${what}. See src/integrations/tight-policy.ts.`],
      );
    }),
  ));

test('no form leaves a page, and nothing changes where its addresses lead', () =>
  none(
    faults((page) => {
      const policy = policyOf(page);
      return ['form-action', 'base-uri']
        .filter((name) => policy.get(name)?.join() !== "'none'")
        .map((name) => `has a ${name} that is not 'none'. See security.csp in astro.config.mjs.`);
    }),
  ));

test('every inline script and style is one the policy knows', () =>
  none(
    faults((page) => {
      const policy = policyOf(page);
      const known = (name: string) => new Set([...(policy.get(name) ?? []), ...(policy.get(`${name}-elem`) ?? [])]);
      const inline = elements(page.root, (element) => element.tagName === 'script' || element.tagName === 'style');
      return inline
        .filter((element) => attribute(element, 'src') === undefined && code(element).trim() !== '')
        .filter((element) => element.tagName === 'style' || runs(element))
        .filter((element) => !known(element.tagName === 'style' ? 'style-src' : 'script-src').has(hash(element)))
        .map(
          (element) =>
            `has an inline ${element.tagName} that the policy blocks (“${code(element).trim().slice(0, 40)}”). Let Astro bundle it.`,
        );
    }),
  ));

test('no element carries code or style in its attributes', () =>
  none(
    faults((page) =>
      elements(page.root).flatMap((element) =>
        element.attrs.flatMap(({ name, value }) => {
          if (/^on/.test(name)) return [`has ${name}= on <${element.tagName}>. Listen from a module.`];
          if (name === 'style') return [`has style="${value.slice(0, 40)}" on <${element.tagName}>. Use a class.`];
          if (/^\s*javascript:/i.test(value))
            return [`has a javascript: address on <${element.tagName}>. Use a button.`];
          return [];
        }),
      ),
    ),
  ));
