import { generationsOf } from '../../../record/genograms/kin.ts';
import type { Genogram } from '../../../schema/genogram.ts';
import type { Box, Text } from '../texts.ts';
import type { Point } from '../tie.ts';
import { half, spotsOf, type Spot } from './frame.ts';
import { heightsOf } from './heights.ts';
import { edge, homeOf, radius } from './home.ts';
import { boxOfLabel, line, stroke, textsOf } from './labels.ts';
import { orderOf } from './order.ts';
import { routesOf } from './routes.ts';
import { spread, stack } from './rows.ts';
import { coupleLines, fallLines, type Line } from './strokes.ts';

export type Sign = { spot: Spot; x: number; y: number; box: Box; texts: Text[] };
/** `guides` lead from a sign to its name, where names stand at the right; `home` is hulls to draw `radius` wider. */
export type Drawing = {
  turned: boolean;
  room: Box;
  signs: Sign[];
  lines: Line[];
  guides: [Point, Point][];
  home: Point[][];
};

/** Room for a name under a sign; and between the last generation and the names beside it, which home may reach into. */
const under = 112;
const aside = half + 18;

const whole = (all: readonly Box[]): Box => ({
  x1: Math.min(...all.map(({ x1 }) => x1)),
  y1: Math.min(...all.map(({ y1 }) => y1)),
  x2: Math.max(...all.map(({ x2 }) => x2)),
  y2: Math.max(...all.map(({ y2 }) => y2)),
});
const around = ([x, y]: Point, by: number): Box => ({ x1: x - by, y1: y - by, x2: x + by, y2: y + by });

/** Everybody's place and every line's way along `u`, and the heights of both along `v`. */
function laidOut(genogram: Genogram, turned: boolean, room: number) {
  const spots = spotsOf(genogram, orderOf(genogram), generationsOf(genogram)!, { room, beside: turned });
  (turned ? stack : spread)(spots, genogram.families);
  const routes = routesOf(genogram.families, spots, turned);
  const at = heightsOf(spots, routes, turned);
  const names = at.row(Math.max(...spots.map(({ row }) => row))) + aside;
  return { spots, routes, at, names };
}

/**
 * A family laid out: standing, generations from top to bottom; or turned, each person on a line of their own.
 * @param width that names of a turned drawing are broken to fit; a standing one takes the room that it needs
 */
export function drawingOf(genogram: Genogram, turned: boolean, width = 360): Drawing {
  // Bars and rows take their room first, names what is left.
  const room = turned ? width - 4 - laidOut(genogram, true, Infinity).names : under;
  const { spots, routes, at, names } = laidOut(genogram, turned, room);
  const turn = (u: number, v: number): Point => (turned ? [v, u] : [u, v]);
  const signs = spots.map((spot): Sign => {
    const [x, y] = turn(spot.u, at.row(spot.row));
    const [dx, dy] = turn(spot.side, Math.min(spot.side, 23));
    const texts = turned
      ? textsOf(spot.labels, names, y + 5.5 - ((spot.labels.length - 1) * line) / 2, 'start')
      : textsOf(spot.labels, spot.lone ? x + 7 : x, y + half + 21, spot.lone ? 'start' : 'middle');
    const box = { x1: x - dx, x2: x + dx, y1: y - dy, y2: y + dy };
    return { spot, x, y, box, texts };
  });
  const lines = [
    ...routes.couples.flatMap((couple) => coupleLines(couple, routes.falls.find((fall) => fall.couple === couple)?.start, at, turned)), // prettier-ignore
    ...routes.falls.flatMap((fall) => fallLines(fall, at, turned)),
  ].map((one) => ({ ...one, points: one.points.map(([u, v]) => turn(u, v)) }));
  const boxes = ({ box, texts }: Sign) => [box, ...texts.map(boxOfLabel)];
  const member = (sign: Sign) => (turned ? sign.box : whole(boxes(sign)));
  const home = homeOf(
    signs.filter((sign) => sign.spot.home).map(member),
    signs.filter((sign) => !sign.spot.home).flatMap(boxes),
  );
  const guides = turned ? signs.map(({ x, y }): [Point, Point] => [[x + half + 5, y], [names - 5, y]]) : []; // prettier-ignore
  const drawn = [
    ...signs.flatMap(boxes),
    ...lines.flatMap(({ points }) => points.map((point) => around(point, stroke / 2))),
    ...home.flatMap((hull) => hull.map((point) => around(point, radius + edge))),
  ];
  return { turned, room: whole(drawn), signs, lines, guides, home };
}
