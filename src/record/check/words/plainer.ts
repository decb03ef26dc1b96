const all = (words: string) => new RegExp(`(?<![\\p{L}¤-])(?:${words.replaceAll(' ', '\\s+')})(?![\\p{L}-])`, 'giu');

/**
 * Words to avoid, and what to write. Chosen from the words to avoid of the GOV.UK style guide and of the Local Government
 * Association (June 2008); those about people are in the manner of TACT’s “Language that cares”; the rest are our own.
 * Words that are often right, such as deliver, key or placement, are left out.
 */
export const plainer: readonly (readonly [RegExp, string])[] = (
  [
    ['going forward|moving forward', 'write “from now on” or “next”, or take it out'],
    ['utili[sz](?:e|es|ed|ing|ation)', 'write “use”'],
    ['leverag(?:e|es|ed|ing)', 'write “use”'],
    ['facilitat(?:e|es|ed|ing)', 'write “help” or “run”, or say what you do'],
    ['in order to', 'write “to”'],
    ['one-stop shop', 'say what people find there'],
    ['(?:key )?stakeholders?', 'name the people: families, schools, the police'],
    ['streamlin(?:e|es|ed|ing)', 'say what became shorter or simpler'],
    ['empower(?:s|ed|ing|ment)?', 'say what people can now do'],
    ['synerg(?:y|ies)', 'say what the two do together'],
    ['holistic(?:ally)?', 'write “whole”, or name what you look at'],
    ['robust(?:ly)?', 'say what makes it strong: who checks it, and how often'],
    ['outcomes?[- ](?:focused|focussed|based|led|driven)', 'say what should change for a child'],
    ['best practice', 'say what is done, and who found that it works'],
    ['cutting[- ]edge|state[- ]of[- ]the[- ]art|innovative', 'say what is new about it'],
    ['deep dives?', 'write “a close look”'],
    ['touch base', 'write “talk” or “meet”'],
    ['prior to', 'write “before”'],
    ['with regards? to|in relation to|in respect of', 'write “about”'],
    ['in the event of', 'write “if”'],
    ['commenc(?:e|es|ed|ing|ement)', 'write “start”'],
    ['endeavour(?:s|ed|ing)?', 'write “try”'],
    ['ascertain(?:s|ed|ing)?', 'write “find out”'],
    ['necessitat(?:e|es|ed|ing)', 'write “need”'],
    ['fit for purpose', 'say what it does well'],
    ['hit the ground running', 'say what somebody does in the first week'],
    ['wrap[- ]?around support', 'say who helps, and when'],
    ['service[- ]users?', 'write “people”, “children” or “families”'],
    ['LAC|looked[- ]after children', 'write “children in care”'],
    ['hard[- ]to[- ]reach', 'say who is not being reached, and by whom'],
    ['(?:non-)?compliant famil(?:y|ies)', 'say what the family did or did not do'],
    ['troubled famil(?:y|ies)|problem famil(?:y|ies)', 'say what the family is dealing with'],
  ] as const
).map(([words, instead]) => [all(words), instead]);
