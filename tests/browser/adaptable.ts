/** What is asked of a page that a reader has changed to suit them. Each runs in the page, and gives a sentence for each fault. */

declare global {
  interface Window {
    called(element: Element): string;
    shown(element: Element): boolean;
    targets(): HTMLElement[];
  }
}

/** Put in a page once: what the questions share. */
export function begin() {
  window.called = (one) => {
    const words = (one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${words}”`;
  };
  window.shown = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  window.targets = () =>
    [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((one) => window.shown(one));
}

/** The text spacing of WCAG 1.4.12, by a sheet of styles that the page's policy lets through. */
export function space(on: boolean) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = on ? [sheet] : [];
}

/** What makes the page scroll sideways, and what its own box cuts off. */
export function cut(): string[] {
  const room = document.documentElement.clientWidth;
  const all = [...document.body.querySelectorAll('*')];
  const wide =
    document.documentElement.scrollWidth > room
      ? all.filter((one) => one.getBoundingClientRect().right > room + 1).slice(0, 3)
      : [];
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const cutOff = all.filter((one) => {
    // Small enough to be words for those who listen.
    if (one.clientWidth < 2 || one.clientHeight < 2) return false;
    // A model of what apps show: they cut.
    if (one.closest('.frame')) return false;
    const [across, down] = [one.scrollWidth > one.clientWidth + 1, one.scrollHeight > one.clientHeight + 1];
    if (!across && !down) return false;
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    return !clipPath.startsWith('inset') && ((across && cuts(overflowX)) || (down && cuts(overflowY)));
  });
  return [
    ...wide.map((one) => `reaches over the edge: ${window.called(one)}`),
    ...cutOff.map((one) => `is cut off: ${window.called(one)}`),
  ];
}

/** Lines of text that stand on one another, or begin or end off the screen. Of drawings: words that are cut at their edge. */
export function lost(): string[] {
  const faults: string[] = [];
  const lines: { in: Element; top: number; bottom: number; left: number; right: number }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const room = document.documentElement.clientWidth;
  const heardOnly = (one: Element): boolean =>
    getComputedStyle(one).clipPath.startsWith('inset') || (one.parentElement ? heardOnly(one.parentElement) : false);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const around = node.parentElement!;
    if (!node.textContent?.trim() || !window.shown(around) || around.closest('.skip, .shared, .frame, script, style'))
      continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length === 0 || heardOnly(around)) continue;
    const svg = around.closest('svg');
    if (svg) {
      // Their words may touch: the same stands beside each drawing, for all who read it.
      const edge = svg.getBoundingClientRect();
      const out = boxes.some(({ left, right }) => left < edge.left - 1 || right > edge.right + 1);
      if (out && getComputedStyle(svg).overflow !== 'visible')
        faults.push(`is cut by its drawing: ${window.called(around)}`);
      continue;
    }
    const scrolls = around.closest('.table, [tabindex="0"]');
    for (const { top, bottom, left, right, height } of boxes) {
      if (!scrolls && (left < -1 || right > room + 1)) faults.push(`is off the screen: ${window.called(around)}`);
      // The middle half: the lines of a large heading reach into one another's room.
      lines.push({ in: around, top: top + height / 6, bottom: bottom - height / 6, left, right });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  for (const [i, one] of lines.entries())
    for (let j = i + 1; j < lines.length && lines[j]!.top < one.bottom - 2; j++) {
      const other = lines[j]!;
      if (other.in !== one.in && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2)
        faults.push(`stand on one another: ${window.called(one.in)} and ${window.called(other.in)}`);
    }
  return [...new Set(faults)];
}
