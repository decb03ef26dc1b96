/**
 * Each part of the vocabulary as one would write it. The names in them are those of the invented council beside this
 * file; on the page for editors they give way to names of the authority's own.
 */
export const partExamples: Readonly<Record<string, string>> = {
  Claim: 'This much is known: <Claim id="caseload-2025" />.',
  Quote: '<Quote id="plans-2025" />',
  Said: '<Said id="visits-2025" heading="What the inspectors said" />',
  Term: 'A word that is explained where it stands: <Term id="caseload" />.',
  Judgement: 'The grade was <Judgement year="2025" area="overall" />.',
  Known: `<Known>

## What is known here

No document we have found says how often teams meet.

</Known>`,
  Here: '<Here id="curiosity" />',
  Unknown: `<Unknown what="How long you would wait for a laptop">

Ask when you are offered the post.

</Unknown>`,
  Strengths: list('Strengths', 'You visit with a colleague', 'Your manager is in the room next door'),
  Strains: list('Strains', 'Teams change often', 'Forms are long'),
  Places: list('Places', 'Main office: the town hall', 'A room to rest in: the library'),
  Relations: list('Relations', 'Who would notice if you had a bad week?', 'Who gives help here?'),
  Ecomap: '<Ecomap id="sam" />',
  Genogram: '<Genogram id="sam" />',
  Visit: `<Visit>

1. **Before you go**
   - **Kind:** ask Mum which time suits her.
   - **Clear:** write down why you are going.

---

2. **With Sam**
   - **Kind:** Sam picks the place.
   - **Clear:** say what you cannot keep secret.

---

3. **Afterwards**
   - **Kind:** do what you promised.
   - **Clear:** write it so that the family could read it.

</Visit>`,
  Cases: '<Cases />',
  WorkingWeek: `<WorkingWeek>

<Hours what="Travel">

We have found no count of the hours.

</Hours>

<Hours what="Meetings and court">

Nothing is published yet.

</Hours>

</WorkingWeek>`,
  History: list(
    'History',
    '**May 2016. The plan begins.** Two teams try it.',
    '**October 2021. The plan is renewed.** All teams are trained.',
  ),
  Studies: '<Studies />',
  Plans: '<Plans />',
  Wishes: list('Wishes', '**Well.** Children see a doctor.', '**Heard.** Children are asked.'),
  Loop: `<Loop centre="Who began it?" caption="One evening in an invented family, and round again.">

1. **Sam** comes home late.
2. **Mum** has been worried. She shouts.
3. **Sam** goes out again.
4. **Mum** waits up, and worries more.

</Loop>`,
  Rings: `<Rings centre="Sam misses school." caption="An invented family. Each ring holds the ones before it.">

- **At home.** Mum is low on Mondays.
- **At school.** The day begins with sport.
- **In the street.** The bus is often late.

</Rings>`,
  Hypotheses: `<Hypotheses question="Why does Sam miss Mondays?" caption="An invented family. Solid is held, dashed is open, cut is dropped.">

<Guess state="held" guess="Sam stays because Mum is low.">

Mum says Mondays are her worst day.

</Guess>

<Guess state="dropped" guess="Sam is tired after the weekend.">

We set the weeks side by side. Weekends make no difference.

</Guess>

</Hypotheses>`,
  Triangle:
    '<Triangle asked="Nan" one="Mum" other="Sam" tie="zigzag" question="When they argue, who makes peace?" caption="An invented family. You ask Nan about the line between Mum and Sam." />',
  Graces: `<Graces caption="One worker’s guess before a first visit to an invented family.">

- Seen, and spoken of
  - Age
- Unseen, but spoken of
  - Education
- Seen, but not spoken of
  - Gender
- Unseen, and not spoken of
  - Religion

</Graces>`,
  Referral: `<Referral from="An invented referral. There is no such family.">

Sam is 12. For six weeks Sam has missed school on Mondays.

</Referral>`,
  TryIt: `<TryIt first="Your first question" second="Your second question" third="Your third question" promise="What you write is not stored and not sent." hint="Write your three, then open what others might ask." show="What others might ask">

1. **To Mum.** “What are Mondays like?”
2. **To Sam.** “Who worries most?”

</TryIt>`,
  Turns: `<Turns caption="Two turns of a talk with an invented family. Filled: speaks. Open: listens.">

| Who | The talk | The team thinks aloud |
| --- | --- | --- |
| Mum | speaks | listens |
| You | speaks | listens |
| Colleague | listens | speaks |

</Turns>`,
  Around: `<Around middle="One family">

1. You bring **a real question**.
2. Colleagues **guess**, three ways at least.
3. You leave with **one thing to try**.

</Around>`,
  Ladder: `<Ladder held="Family" helper="Clinician" caption="You hold the case. A clinician helps you from beside you.">

1. **Your post.** You are a qualified social worker.
2. **Foundation.** The ideas, and the words for them.
3. **Qualifying.** Only now are you a family therapist.

</Ladder>`,
  Held: `<Held caption="The same worry, held in two ways. The ring is who decides.">

| | Held alone | Held together |
| --- | --- | --- |
| Who knows? | You | You, your manager, a nurse |
| Who decides? | You | Your manager, with your view |
| What must happen today? | You are not sure | One act, one name, one time |

</Held>`,
  Ask: 'How long you would wait is not published. <Ask subject="Laptops">Ask us about laptops</Ask>',
  Doors: '<Doors />',
  WhoRuns: '<WhoRuns />',
  Tested: '<Tested />',
  Key: '<Key />',
  Position: `<Position heading="Where we stand">

An inspection ends in a report. [Read them all](/inspections/)

</Position>`,
  Lines: `<Lines>

<Line tie="none" big="Unknown" heading="Your desk">

Not published yet. <Ask subject="Desks">Ask us about desks</Ask>

</Line>

</Lines>`,
  Chapters: '<Chapters />',
};

function list(part: string, ...items: string[]): string {
  return `<${part}>\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n</${part}>`;
}
