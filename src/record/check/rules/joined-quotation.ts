import { readYaml } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';

const example = (text: string) => ({
  file: 'quotations/example.yaml',
  text: `- id: example\n  text: ${text}\n  speaker: Ofsted\n`,
});

export const joinedQuotation: Rule = {
  name: 'joined-quotation',
  level: 'error',
  why: 'What is left out of somebody’s words can turn their meaning round.',
  wrong: example('Children are safe … and their workers stay.'),
  right: example('Children are safe when their workers stay.'),
  find({ kind, text }) {
    if (kind !== 'quotations') return [];
    const { data, lineOf } = readYaml(text);
    return (Array.isArray(data) ? data : []).flatMap((one: { text?: unknown; receipt?: unknown } | null, i) =>
      // With a receipt the document itself has them.
      typeof one?.text === 'string' && !one.receipt && /…|\.{3}|\[[^\]]*\]/.test(one.text)
        ? [
            {
              line: lineOf([i, 'text']),
              message:
                'text: dots or square brackets show that words were left out or put in. Quote one unbroken passage, letter by letter.',
            },
          ]
        : [],
    );
  },
};
