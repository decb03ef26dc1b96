/** Small helpers over parse5's tree. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, html } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name)?.value;

/** The elements below this one, in the order of the document. */
export function elements(under: Node, wanted: string | ((element: Element) => boolean) = () => true): Element[] {
  const matches =
    typeof wanted === 'string' ? (element: Element) => wanted.split(' ').includes(element.tagName) : wanted;
  const children =
    tree.isElementNode(under) && under.tagName === html.TAG_NAMES.TEMPLATE
      ? tree.getTemplateContent(under as DefaultTreeAdapterTypes.Template).childNodes
      : 'childNodes' in under
        ? under.childNodes
        : [];
  return children.flatMap((child) =>
    tree.isElementNode(child) ? [...(matches(child) ? [child] : []), ...elements(child, matches)] : [],
  );
}

const inline = new Set(
  'a abbr b bdi button cite code dfn em i kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

/** The words of an element as a reader meets them, spaces joined, without scripts and styles. */
export function words(node: Node): string {
  const read = (inner: Node): string => {
    if (tree.isTextNode(inner)) return inner.value;
    if (!('childNodes' in inner)) return '';
    if (tree.isElementNode(inner) && /^(script|style|template)$/.test(inner.tagName)) return '';
    const text = inner.childNodes.map(read).join('');
    return tree.isElementNode(inner) && !inline.has(inner.tagName) ? ` ${text} ` : text;
  };
  return read(node).replace(/\s+/g, ' ').trim();
}

export const parentOf = (node: Node): Element | undefined => {
  const parent = tree.getParentNode(node as DefaultTreeAdapterTypes.ChildNode);
  return parent && tree.isElementNode(parent) ? parent : undefined;
};

export function closest(element: Element, matches: (element: Element) => boolean): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (matches(at)) return at;
  return undefined;
}
