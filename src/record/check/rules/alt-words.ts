import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';

/** Longer than most screen readers read without a break, and than anybody wants to hear. */
const most = 150;

export const altWords: Rule = {
  name: 'alt-words',
  level: 'advice',
  why: 'People who listen are told that it is a picture already, and hear the description without a pause.',
  wrong: '![Image of two social workers](team.jpg)',
  right: '![Two social workers at a kitchen table](team.jpg)',
  find: (page) =>
    each(page, ({ type, alt }) => {
      if (type !== 'image' || !alt) return undefined;
      const [begins] =
        /^(?:an? )?(?:image|picture|photo(?:graph)?|graphic|icon|screenshot)(?: of\b|:|$)/i.exec(alt) ?? [];
      if (begins) return `The description begins with “${begins}”. Begin with what is seen: Two people at a desk.`;
      return alt.length > most
        ? `This description has ${alt.length} letters. Say in at most ${most} what matters, and put the rest in the text.`
        : undefined;
    }),
};
