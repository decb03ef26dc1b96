/** What is asked of all that can be pressed, of movement, and of paper. Each runs in the page, after `begin`. */

/** Targets under 24 by 24 px whose circle of 24 px meets another target or its circle (WCAG 2.5.8). */
export function tooSmall(): string[] {
  const boxes = window
    .targets()
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.right > 0);
  const small = (box: DOMRect) => box.width < 23.9 || box.height < 23.9;
  return boxes.flatMap(({ one, box }) => {
    if (!small(box)) return [];
    const sentence = one.closest('p, li, dd, td, th, figcaption, caption, h1, h2, h3');
    const words = (of: Element | null) => (of?.textContent ?? '').trim().length;
    if (getComputedStyle(one).display === 'inline' && words(sentence) - words(one) > 3) return [];
    if ((one.closest('label')?.getBoundingClientRect().height ?? 0) >= 24) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const near = boxes.find(({ one: other, box: of }) => {
      if (other === one || other.contains(one) || one.contains(other)) return false;
      if (small(of)) return Math.hypot(of.left + of.width / 2 - x, of.top + of.height / 2 - y) < 24;
      return Math.hypot(Math.max(of.left - x, 0, x - of.right), Math.max(of.top - y, 0, y - of.bottom)) < 12;
    });
    return near ? [`is too small to press, so near to “${near.one.textContent}”: ${window.called(one)}`] : [];
  });
}

/** Where something sticks: what has the focus and lies under it (WCAG 2.4.11). Anywhere: what has it and does not show it. */
export function hiddenFocus(): string[] {
  const sticks = [...document.body.querySelectorAll('*')].some(
    (one) => /sticky|fixed/.test(getComputedStyle(one).position) && window.shown(one),
  );
  const stops = window.targets();
  // Of a list of hundreds, a part.
  const step = Math.ceil(stops.length / (sticks ? 150 : 20));
  const faults = stops.flatMap((stop, i) => {
    if (i % step) return [];
    stop.focus();
    if (document.activeElement !== stop) return [];
    if (getComputedStyle(stop).outlineStyle === 'none') return [`does not show the focus: ${window.called(stop)}`];
    const ways = [0.1, 0.5, 0.9];
    const seen = [...stop.getClientRects()].some((box) =>
      ways.some((across) =>
        ways.some((down) => {
          const top = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
          return top && (stop.contains(top) || stop.closest('label')?.contains(top));
        }),
      ),
    );
    return seen ? [] : [`has the focus out of sight: ${window.called(stop)}`];
  });
  (document.activeElement as HTMLElement).blur();
  scrollTo(0, 0);
  return faults;
}

/** What moves for longer than a hundredth of a second though the reader asked for stillness. */
export function moving(): string[] {
  const long = (times: string) =>
    times.split(',').some((time) => parseFloat(time) / (time.endsWith('ms') ? 1000 : 1) > 0.01);
  const moves = [...document.querySelectorAll('*')].filter((one) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(one);
    const runs = animationName !== 'none' && long(animationDuration);
    return runs || long(transitionDuration) || scrollBehavior === 'smooth';
  });
  return moves.map((one) => `moves: ${window.called(one)}`);
}

/** On paper: what sticks, what stays folded, and what leads to another site and does not say where. */
export function onPaper(): string[] {
  const every = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => getComputedStyle(one).display !== 'none');
  const says = (link: Element) =>
    getComputedStyle(link, '::after').content.includes('http') || /\w\.\w/.test(link.textContent ?? '');
  return [
    ...every('body *')
      .filter((one) => /sticky|fixed/.test(getComputedStyle(one).position) && window.shown(one))
      .map((one) => `sticks on paper: ${window.called(one)}`),
    ...every('details:not(.no-print, .no-print *) > :not(summary)')
      .filter((one) => one.closest('details')!.checkVisibility() && !window.shown(one))
      .map((one) => `is folded on paper: ${window.called(one)}`),
    ...every('main a[href^="http"]')
      .filter((one) => window.shown(one) && !says(one))
      .map((one) => `does not say on paper where it leads: ${window.called(one)}`),
  ];
}
