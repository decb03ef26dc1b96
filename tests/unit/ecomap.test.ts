import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { boxOfWords } from '../../src/components/drawings/ecomap/labels.ts';
import { compositionOf, layEcomap, type Composition } from '../../src/components/drawings/ecomap/layout.ts';
import { linesOf } from '../../src/components/drawings/ecomap/lines.ts';
import { scales, type Point } from '../../src/components/drawings/tie.ts';
import type { Box } from '../../src/components/drawings/texts.ts';
import { ecomapInWords } from '../../src/record/ecomaps/ecomap-words.ts';
import { ecomap, type Ecomap } from '../../src/schema/ecomap.ts';
import { none } from '../none.ts';
import { families } from './ecomap-families.ts';

const ours = ['example-ecomap', 'home'].map((name) =>
  ecomap.parse(parse(readFileSync(`content/general/drawings/ecomaps/${name}.yaml`, 'utf8'))),
);
const all = [...families, ...ours];
const sizes = ['wide', 'narrow'] as const;
const drawn = all.flatMap((map) => sizes.map((size) => ({ map, size, drawing: compositionOf(map, size) })));
const named = (map: Ecomap, size: string) => `${map.title}, ${size}`;

/** Dad and school both have a tie to each twin: with all on one ring, one crossing is the least. */
const mustCross = new Set(['Twins']);

type Thing = { what: string; box: Box; round?: { at: Point; reach: number } };
const square = ([x, y]: Point, by: number): Box => ({ x1: x - by, y1: y - by, x2: x + by, y2: y + by });
function thingsOf({ nodes, notes, home }: Composition): { nodes: Thing[]; words: Thing[] } {
  const outside = nodes.flatMap(({ id, outside: words }) =>
    words ? [{ what: `the name of ${id}`, box: boxOfWords(words) }] : [],
  );
  const [x, y] = home?.label ?? [0, 0];
  return {
    nodes: nodes.map(({ id, at, reach, round }) => ({
      what: id,
      box: square(at, reach),
      ...(round && { round: { at, reach } }),
    })),
    words: [
      ...outside,
      ...notes.map((note) => ({ what: note.lines.join(' '), box: boxOfWords(note, false) })),
      ...(home ? [{ what: 'Home', box: boxOfWords({ lines: ['Home'], x, y, anchor: 'middle', font: 16 }) }] : []),
    ],
  };
}
const inside = ([x, y]: Point, { box, round }: Thing, by = 0) =>
  round
    ? Math.hypot(x - round.at[0], y - round.at[1]) < round.reach + by
    : x > box.x1 - by && x < box.x2 + by && y > box.y1 - by && y < box.y2 + by;
/** Points all over a thing, its edge among them. */
function pointsOf({ box, round }: Thing): Point[] {
  const parts = Array.from({ length: 25 }, (_, i) => i / 24);
  const points = parts.flatMap((u) =>
    parts.map((v): Point => [box.x1 + u * (box.x2 - box.x1), box.y1 + v * (box.y2 - box.y1)]),
  );
  return round ? points.filter((point) => inside(point, { what: '', box, round }, 0.01)) : points;
}
const overlap = (a: Thing, b: Thing) =>
  pointsOf(a).some((point) => inside(point, b)) || pointsOf(b).some((point) => inside(point, a));
const along = ([[x1, y1], [x2, y2]]: [Point, Point]) =>
  Array.from({ length: 301 }, (_, i): Point => [x1 + ((x2 - x1) * i) / 300, y1 + ((y2 - y1) * i) / 300]);
const pairs = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

describe('an ecomap that lays itself out', () => {
  test('has nothing on top of anything else', () =>
    none(
      drawn.flatMap(({ map, size, drawing }) => {
        const { nodes, words } = thingsOf(drawing);
        return pairs([...nodes, ...words])
          .filter(([a, b]) => overlap(a, b))
          .map(([a, b]) => `${named(map, size)}: ${a.what} touches ${b.what}`);
      }),
    ));

  test('has no tie through another’s node or through words', () =>
    none(
      drawn.flatMap(({ map, size, drawing }) => {
        const { nodes, words } = thingsOf(drawing);
        return linesOf(drawing, map.ties, scales[size]).flatMap((line, i) => {
          const { from, to } = map.ties[i]!;
          return [...nodes.filter(({ what }) => what !== from && what !== to), ...words]
            .filter((thing) => along(line).some((point) => inside(point, thing, 4)))
            .map(({ what }) => `${named(map, size)}: the tie from ${from} to ${to} runs through ${what}`);
        });
      }),
    ));

  test('has no crossings where it can be drawn without', () =>
    none(
      drawn.flatMap(({ map, size, drawing }) => {
        const at = (id: string) => drawing.nodes.find((node) => node.id === id)!.at;
        const turn = ([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point) =>
          Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
        const crossings = pairs(map.ties).filter(([one, two]) => {
          const [a, b, c, d] = [one.from, one.to, two.from, two.to];
          if (new Set([a, b, c, d]).size < 4) return false;
          return (
            turn(at(a), at(b), at(c)) !== turn(at(a), at(b), at(d)) &&
            turn(at(c), at(d), at(a)) !== turn(at(c), at(d), at(b))
          );
        });
        const least = mustCross.has(map.title) ? 1 : 0;
        return crossings.length > least ? [`${named(map, size)}: ${crossings.length} crossings`] : [];
      }),
    ));

  test('stays inside its box, and the narrow one fits a phone with letters of 13 px', () =>
    none(
      drawn.flatMap(({ map, size, drawing }) => {
        const { nodes, words } = thingsOf(drawing);
        const out = [...nodes, ...words].filter(
          ({ box }) => box.x1 < 0 || box.y1 < 0 || box.x2 > drawing.width || box.y2 > drawing.height,
        );
        const fonts = [
          ...drawing.nodes.flatMap((node) => [node.inside, node.outside ?? []].flat()),
          ...drawing.notes,
        ].map(({ font }) => font);
        const small = fonts.some((font) => font * (288 / Math.max(288, drawing.width)) < 13);
        return [
          ...out.map(({ what }) => `${named(map, size)}: ${what} is cut off`),
          ...(size === 'narrow' && (drawing.width > 360 || small)
            ? [`${named(map, size)}: the letters are too small`]
            : []),
        ];
      }),
    ));

  test('has those at home inside the yellow circle, and nobody else', () =>
    none(
      drawn.flatMap(({ map, size, drawing }) => {
        const { home } = drawing;
        if (!home) return map.nodes.some((node) => node.home) ? [`${named(map, size)}: no home is drawn`] : [];
        const { nodes: things } = thingsOf(drawing);
        return drawing.nodes.flatMap(({ id }, i) => {
          const far = pointsOf(things[i]!).map(([x, y]) => Math.hypot(x - home.at[0], y - home.at[1]));
          const lives = map.nodes.find((node) => node.id === id)!.home;
          const right = lives ? Math.max(...far) < home.radius : Math.min(...far) > home.radius;
          return right ? [] : [`${named(map, size)}: ${id} stands on the edge of home`];
        });
      }),
    ));

  test('is quick, and the same every time', () => {
    for (const map of all)
      for (const size of sizes) {
        const start = process.cpuUsage();
        const again = compositionOf(map, size);
        const took = process.cpuUsage(start).user / 1000;
        assert.ok(took < 1000, `${named(map, size)} took ${took} ms`);
        assert.deepEqual(again, drawn.find((one) => one.map === map && one.size === size)!.drawing);
      }
  });

  test('draws an empty home where nobody lives in it', () => {
    const { home, nodes } = layEcomap(
      { nodes: families[0]!.nodes.map((node) => ({ ...node, kind: 'person', home: false })), ties: [] },
      'wide',
    );
    assert.ok(home && nodes.every(({ inHome }) => !inHome));
  });

  test('bears five notes at most where it is wide, and one where it is narrow', () => {
    for (const { size, drawing } of drawn) assert.ok(drawing.notes.length <= (size === 'wide' ? 5 : 1));
    const notes = drawn.find(({ map, size }) => map.title === 'Jay’s ecomap' && size === 'wide')!.drawing.notes;
    assert.deepEqual(notes.map(({ lines }) => lines.join(' ')).sort(), ['Sundays', 'misses Mondays', 'some Saturdays']);
  });
});

describe('the words of an ecomap', () => {
  const kinds = { solid: 'a strong tie', dashed: 'a fragile tie', zigzag: 'a strained tie' };
  /** What the drawing shows, read off the drawing: whose shapes a line joins, and the letters at each shape. */
  const shown = (map: Ecomap, size: (typeof sizes)[number], drawing: Composition) => {
    const letters = (text: string) => [...text.replace(/[ -]/g, '')].sort().join('');
    const label = (node: Composition['nodes'][number]) => {
      const written = letters([...node.inside.lines, ...(node.outside?.lines ?? [])].join(''));
      const found = map.nodes.find((one) => letters(one.label + (one.detail ?? '')) === written);
      assert.ok(found, `${named(map, size)}: ${node.id} is drawn with other letters than its name`);
      return found;
    };
    const nearest = ([x, y]: Point) =>
      drawing.nodes.toSorted((a, b) => Math.hypot(a.at[0] - x, a.at[1] - y) - a.reach - Math.hypot(b.at[0] - x, b.at[1] - y) + b.reach)[0]!;
    const whole = (node: Composition['nodes'][number]) => label(node).label + (label(node).detail ? ` (${label(node).detail})` : '');
    const ends = linesOf(drawing, map.ties, scales[size]).map((line) => line.map((end) => nearest(end)));
    const tied = new Set(ends.flat().map(({ id }) => id));
    const some = (which: (node: Composition['nodes'][number]) => boolean) => drawing.nodes.filter(which).map(whole).sort().join('; ');
    return {
      ties: ends.map(([from, to], i) => {
        const { kind } = map.ties[i]!;
        const [a, b] = [label(from!).label, label(to!).label];
        return kind === 'arrow' ? `Help flows from ${a} to ${b}` : `${a} and ${b}: ${kinds[kind]}`;
      }).sort(),
      'At home': some(({ inHome }) => inHome),
      'Other people': some(({ inHome, round }) => !inHome && round),
      'Places and services': some(({ inHome, round }) => !inHome && !round),
      'Picked out in colour': some(({ kind }) => kind === 'you'),
      'No line': some(({ id }) => !tied.has(id)),
    };
  }; // prettier-ignore
  /** The same, read back from the sentences. */
  const said = (map: Ecomap) => {
    const lists = {
      'At home': '',
      'Other people': '',
      'Places and services': '',
      'Picked out in colour': '',
      'No line': '',
    };
    const ties: string[] = [];
    for (const sentence of ecomapInWords(map)) {
      const [, head = '', rest = ''] = /^([^:]+): (.+)\.$/.exec(sentence.replace(/^People/, 'Other people')) ?? [];
      if (head in lists)
        Object.assign(lists, {
          [head]: rest
            .split(/, | and /)
            .sort()
            .join('; '),
        });
      else ties.push(sentence.split(/, marked|\. /)[0]!);
    }
    return { ties: ties.sort(), ...lists };
  };

  test('say all that is drawn, and nothing that is not', () => {
    for (const { map, size, drawing } of drawn)
      assert.deepEqual(said(map), shown(map, size, drawing), named(map, size));
  });

  test('say each note, and what each line means', () => {
    for (const { map, drawing } of drawn) {
      const sentences = ecomapInWords(map);
      for (const { lines } of drawing.notes)
        assert.ok(sentences.some((words) => words.includes(`“${lines.join(' ')}”`)));
      for (const { means } of map.ties) assert.ok(sentences.some((words) => words.endsWith(`. ${means}`)));
    }
    assert.ok(
      ecomapInWords(ours[1]!).includes('Help flows from Nan to Mum, marked “Sundays”. Nan helps Mum on Sundays.'),
    );
    assert.ok(ecomapInWords(ours[1]!).includes('Mum and Jay: a strained tie. Mum and Jay are arguing.'));
  });
});
