import A from './A.astro';
import Around from './Around.astro';
import Ask from './Ask.astro';
import Cases from './Cases.astro';
import Claim from './Claim.astro';
import Ecomap from './Ecomap.astro';
import Genogram from './Genogram.astro';
import Graces from './Graces.astro';
import Guess from './Guess.astro';
import History from './History.astro';
import Held from './Held.astro';
import Hours from './Hours.astro';
import Hypotheses from './Hypotheses.astro';
import Hr from './Hr.astro';
import Judgement from './Judgement.astro';
import Known from './Known.astro';
import Ladder from './Ladder.astro';
import Loop from './Loop.astro';
import Places from './Places.astro';
import Plans from './Plans.astro';
import Quote from './Quote.astro';
import Referral from './Referral.astro';
import Relations from './Relations.astro';
import Rings from './Rings.astro';
import Said from './Said.astro';
import Strains from './Strains.astro';
import Strengths from './Strengths.astro';
import Studies from './Studies.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Triangle from './Triangle.astro';
import TryIt from './TryIt.astro';
import Turns from './Turns.astro';
import Unknown from './Unknown.astro';
import Visit from './Visit.astro';
import Wishes from './Wishes.astro';
import WorkingWeek from './WorkingWeek.astro';

/** The MDX vocabulary of every page. Home has a few more parts: see home.ts. */
export const components = {
  a: A, hr: Hr, table: Table,
  Around, Ask, Cases, Claim, Ecomap, Genogram, Graces, Guess, Held, History, Hours, Hypotheses, Judgement, Known, Ladder, Loop, Places, Plans, Quote, Referral, Relations, Rings, Said, Strains, Strengths, Studies, Term, Triangle, TryIt, Turns, Unknown, Visit, Wishes, WorkingWeek,
}; // prettier-ignore
