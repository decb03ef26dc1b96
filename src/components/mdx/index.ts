import A from './A.astro';
import Around from './model/Around.astro';
import Ask from './Ask.astro';
import Cases from './model/Cases.astro';
import Claim from './Claim.astro';
import Doors from './Doors.astro';
import Ecomap from './Ecomap.astro';
import Genogram from './Genogram.astro';
import Graces from './model/Graces.astro';
import Guess from './model/Guess.astro';
import History from './model/History.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import Held from './model/Held.astro';
import Hours from './model/Hours.astro';
import Here from './Here.astro';
import Hypotheses from './model/Hypotheses.astro';
import Hr from './Hr.astro';
import Judgement from './Judgement.astro';
import Known from './Known.astro';
import Ladder from './model/Ladder.astro';
import Loop from './model/Loop.astro';
import Picture from './Picture.astro';
import Places from './Places.astro';
import Plans from './model/Plans.astro';
import Quote from './Quote.astro';
import Referral from './model/Referral.astro';
import Relations from './Relations.astro';
import Rings from './model/Rings.astro';
import Said from './Said.astro';
import Strains from './Strains.astro';
import Strengths from './Strengths.astro';
import Studies from './model/Studies.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Tested from './Tested.astro';
import Triangle from './model/Triangle.astro';
import TryIt from './model/TryIt.astro';
import Turns from './model/Turns.astro';
import Unknown from './Unknown.astro';
import Visit from './model/Visit.astro';
import WhoRuns from './WhoRuns.astro';
import Wishes from './model/Wishes.astro';
import WorkingWeek from './model/WorkingWeek.astro';

/** The MDX vocabulary of every page. Home has a few more parts: see home.ts. */
export const components = {
  a: A, h2: H2, h3: H3, hr: Hr, img: Picture, table: Table,
  Around, Ask, Cases, Claim, Doors, Ecomap, Genogram, Graces, Guess, Held, Here, History, Hours, Hypotheses, Judgement, Known, Ladder, Loop, Places, Plans, Quote, Referral, Relations, Rings, Said, Strains, Strengths, Studies, Term, Tested, Triangle, TryIt, Turns, Unknown, Visit, WhoRuns, Wishes, WorkingWeek,
}; // prettier-ignore
