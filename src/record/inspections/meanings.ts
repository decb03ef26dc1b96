import type { Area, Grade } from '../../schema/inspection.ts';

/** What each grade means, for somebody who has never read a report. Ofsted's own definitions are longer. */
export const gradeMeans: Record<Grade, string> = {
  outstanding: 'Children do very well here, and others could learn from it.',
  good: 'Children get the help they need, nearly always.',
  'requires-improvement': 'No widespread or serious failings, and not yet good often enough.',
  adequate: 'The least that is asked, and no more. Requires improvement took its place in 2013.',
  inadequate: 'Failings that are widespread or serious, and that leave children harmed or at risk.',
};

/** What each judgement is about. Source: the frameworks that `inspection-rules.ts` names. */
export const areaMeans: Record<Area, string> = {
  overall: 'All the judgements together. By Ofsted’s rules, inspections from April 2026 have none.',
  leaders: 'Whether leaders know their service, give it what it needs and make it better.',
  helpAndProtection: 'Whether children who need help, or are in danger, get help in time.',
  adoption: 'Whether children who need a new family find one without delay.',
  inCare: 'Whether children who live in care are safe, settled and doing well.',
  inCareAndCareLeavers: 'Children in care and young people who have left it, in one judgement.',
  careLeavers: 'Whether young people who leave care have a home, money, help and somebody to call.',
};
