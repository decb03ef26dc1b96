import A from './A.astro';
import Ask from './Ask.astro';
import Claim from './Claim.astro';
import Ecomap from './Ecomap.astro';
import Genogram from './Genogram.astro';
import Judgement from './Judgement.astro';
import Known from './Known.astro';
import Places from './Places.astro';
import Quote from './Quote.astro';
import Relations from './Relations.astro';
import Said from './Said.astro';
import Strains from './Strains.astro';
import Strengths from './Strengths.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Unknown from './Unknown.astro';

/** The MDX vocabulary of every page. Home has a few more parts: see home.ts. */
export const components = {
  a: A, table: Table,
  Ask, Claim, Ecomap, Genogram, Judgement, Known, Places, Quote, Relations, Said, Strains, Strengths, Term, Unknown,
}; // prettier-ignore
