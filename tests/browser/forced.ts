/** What is asked of a page in the few colours that a reader has chosen for everything. Runs in the page, after `begin`. */

/** Controls without a boundary, a current page told by colour alone, and what is drawn in the colour of the ground. */
export function unseen(): string[] {
  const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const light = (colour: string) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    const part = (value = 0) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return a ? 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) : undefined;
  };
  const ground = light(getComputedStyle(document.body).backgroundColor)!;
  /** How far a colour stands off from another; 1 where there is none. */
  const off = (colour: string, from = ground) => {
    const own = colour === 'none' ? undefined : light(colour);
    return own === undefined ? 1 : (Math.max(own, from) + 0.05) / (Math.min(own, from) + 0.05);
  };
  const every = <E extends Element>(selector: string) =>
    [...document.querySelectorAll<E>(selector)].filter((one) => window.shown(one));

  const edged = (style: CSSStyleDeclaration) =>
    (['Top', 'Right', 'Bottom', 'Left'] as const).some(
      (side) => parseFloat(style[`border${side}Width`]) > 0 && off(style[`border${side}Color`]) >= 3,
    );
  const bare = every('button, select, textarea, input:not([type=radio], [type=checkbox])').filter((one) => {
    const style = getComputedStyle(one);
    return !edged(style) && !style.textDecorationLine.includes('underline');
  });

  const weight = (one: Element) => Number(getComputedStyle(one).fontWeight);
  const alike = every('[aria-current]').filter((one) => {
    const other = one.closest('nav, ol, ul')?.querySelector('a:not([aria-current])');
    return other && weight(one) <= weight(other);
  });

  // In the colour of the ground on purpose: home, the hole of a dot, a ground under words. A flyer's art has a ground of its own.
  const shapes = every<SVGElement>('svg :is(path, line, circle, rect, polyline, polygon, ellipse)').filter(
    (one) => !one.closest('defs, symbol, clipPath, mask, .shared, .home, .hole, .ground, .art'),
  );
  const drawn = shapes.filter((one) => {
    const { stroke, strokeWidth, fill } = getComputedStyle(one);
    return !(parseFloat(strokeWidth) > 0 && off(stroke) >= 3) && off(fill) < 3;
  });
  const words = every<SVGElement>('svg text').filter((one) => {
    const { fill } = getComputedStyle(one);
    if (one.closest('defs, symbol, .shared') || off(fill) >= 4.5) return false;
    const box = one.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return !shapes.some((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const under = left <= x && x <= right && top <= y && y <= bottom;
      return under && off(getComputedStyle(shape).fill, light(fill)) >= 4.5;
    });
  });

  const marks = every('li').filter((one) => {
    const own = ['::before', '::after'].map((part) => getComputedStyle(one, part));
    const empty = own.filter(({ content, width }) => content === '""' && parseFloat(width) > 2);
    return (
      empty.length > 0 &&
      empty.every((own) => !edged(own) && own.backgroundImage === 'none' && off(own.backgroundColor) < 3)
    );
  });
  return [
    ...bare.map((one) => `has no edge: ${window.called(one)}`),
    ...alike.map((one) => `is not marked as current but by colour: ${window.called(one)}`),
    ...drawn.map((one) => `is drawn in the colour of the ground: ${one.outerHTML.slice(0, 80)}`),
    ...words.map((one) => `is written in the colour of the ground: ${window.called(one)}`),
    ...marks.map((one) => `has a mark in the colour of the ground: ${window.called(one)}`),
  ];
}
