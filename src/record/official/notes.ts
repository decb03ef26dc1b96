import { isGraded } from '../inspections/inspections.ts';
import { withoutCode, type OfficialAuthority } from './authorities.ts';
import type { Official } from './files.ts';
import { listedOf } from './inspections.ts';
import { called, judgedOtherwise, namedOtherwise, oddities } from './notes-inspections.ts';
import type { Listed } from './outcomes.ts';
import { workforceNotes } from './workforce-notes.ts';

/**
 * What the official files lack of an authority, or say in two ways, a sentence each: for whoever fills in the rest.
 * What they lack of every authority comes last.
 */
export function notesOf(official: Official, authority: OfficialAuthority): string[] {
  const { current, inYear, history } = official.outcomes;
  const all = [...current, ...inYear, ...history].filter(({ code }) => code === authority.code);
  const listed = listedOf(official, authority);
  return [
    ...all.slice(1).flatMap((one) => namedOtherwise(all[0]!, one)),
    ...all.flatMap((one, i) => all.slice(i + 1).flatMap((other) => judgedOtherwise(one, other))),
    ...(listed.some(isGraded) ? [] : ['Ofsted’s history of inspections since 2018 has none of it.']),
    ...listed.flatMap((one) => oddities(one, listed)),
    ...strayLink(all, authority),
    ...predecessors(official, authority),
    ...workforceNotes(official, authority),
    ...official.outcomes.unread.map((name) => `Nothing was read of the column ${name}: it was not known before.`),
    ...always(official, authority),
  ];
}

/** A link of the list that leads to another authority's page. */
const strayLink = (all: readonly Listed[], { ofstedPage, laCode, name }: OfficialAuthority) =>
  all
    .slice(0, 1)
    .flatMap(({ at, link }) =>
      link === ofstedPage
        ? []
        : [
            `${at}: the link leads to ${link || 'nothing'}, which is not the page of ${name}${laCode ? ` (its LA code is ${laCode})` : ''}. It was left out: find the right one, and write it in authority.yaml under reports.`,
          ],
    );

/** Authorities that are no more, and whose page at Ofsted is now this one's. Their judgements are not its own. */
const predecessors = ({ outcomes }: Official, { ofstedPage, name }: OfficialAuthority) =>
  outcomes.history
    .filter((one) => !one.exists && one.link === ofstedPage)
    .map(
      (one) =>
        `${one.at}: ${one.name} is no more, and its ${called(one)} is on the same page at Ofsted. It was not of ${name}, and is left out.`,
    );

/** What the official files lack of every authority. */
function always({ outcomes }: Official, authority: OfficialAuthority): string[] {
  const year = Number(outcomes.asAt.slice(0, 4));
  return [
    ...withoutCode(authority),
    'Neither file says what kind of council it is: write its full name in authority.yaml.',
    'Ofsted’s list gives the first day of each inspection and visit, and not the last.',
    'It gives no inspector, no number of a monitoring visit, and nothing of what was found.',
    `It has inspections since 2018, and visits only from April ${year - 1} to March ${year}.`,
  ];
}
