/**
 * The drawing of the weeks, moving: on a wide screen one beside the text, on a narrow one each in its week as it comes
 * into view. What a week shows is read from its own drawing in the page.
 */
import { linesIn, movable, usedIn } from './moving-lines.ts';

const story = document.querySelector<HTMLElement>('.story')!;
const sections = [...story.querySelectorAll('.week')];
const drawings = sections.map((section) => section.querySelector('figure svg')!);
const groups = drawings.map((drawing) => drawing.querySelector('g')!);
const weeks = groups.map(linesIn);
const names = new Set(weeks.flatMap((lines) => [...lines.keys()]));
const still = matchMedia('(prefers-reduced-motion: reduce)');
const wide = matchMedia('(min-width: 62rem)');

/** The one drawing of a wide screen: a copy of the last week’s, in which everybody has a place. */
function stage() {
  const copy = drawings.at(-1)!.cloneNode(true) as SVGSVGElement;
  const group = copy.querySelector('g')!;
  group.id = 'lines-now';
  copy.querySelector('.on-home')!.setAttribute('href', '#lines-now');
  const box = Object.assign(document.createElement('div'), { className: 'stage wrap' });
  box.append(copy);
  story.append(box);
  story.classList.add('moving');
  const move = movable(group, names);
  const people = usedIn(copy).filter(({ href }) => href.startsWith('#who_'));
  return (i: number, slowly: boolean) => {
    move(weeks[i], slowly);
    const met = new Set(usedIn(drawings[i]!).map(({ href }) => href));
    for (const { use, href } of people) use.classList.toggle('away', !met.has(href));
    copy.querySelector('.number')!.textContent = String(i + 1);
  };
}

const show = stage();
let shown = 0;
show(shown, false);
const middle = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const i = sections.indexOf(target);
      if (!isIntersecting || i === shown) continue;
      show(i, !still.matches);
      shown = i;
    }
  },
  { rootMargin: '-45% 0px -55% 0px' },
);
sections.forEach((section) => middle.observe(section));

/** Drawings of a narrow screen that were set back to the week before, and what brings them to their own. */
const waiting = new Map<Element, (slowly: boolean) => void>();
function setBack(i: number) {
  const [group, drawing] = [groups[i]!, drawings[i]!];
  const own = [...group.childNodes];
  const move = movable(group, names);
  move(weeks[i - 1], false);
  waiting.set(drawing, (slowly) => {
    waiting.delete(drawing);
    near.unobserve(drawing);
    move(weeks[i], slowly, () => group.replaceChildren(...own));
  });
}
const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, boundingClientRect, target } of entries)
    if (!isIntersecting) waiting.get(target)?.(false);
    else if (!wide.matches && !still.matches && boundingClientRect.top > innerHeight / 2)
      setBack(drawings.indexOf(target as SVGSVGElement));
});
const here = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.(true);
  },
  { rootMargin: '0px 0px -50% 0px' },
);
for (const drawing of drawings.slice(1)) {
  near.observe(drawing);
  here.observe(drawing);
}
addEventListener('beforeprint', () => waiting.forEach((bring) => bring(false)));
