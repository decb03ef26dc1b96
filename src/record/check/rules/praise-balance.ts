import { positionOf } from '../../inspections/old-grade.ts';
import { readYaml } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';
import { inspectionsOf } from '../words/known-words.ts';

const praise = (balance = '') => ({
  file: 'quotations/example.yaml',
  text: `- id: example\n  text: Children are safe here.\n  speaker: Ofsted\n  said: 2019-07\n  tone: praise\n${balance}`,
});

type Typed = { said?: unknown; tone?: unknown; balance?: unknown; elsewhere?: unknown } | null;

export const praiseBalance: Rule = {
  name: 'praise-balance',
  level: 'advice',
  why: 'Old praise alone lets readers believe that the inspectors would still say it.',
  wrong: praise(),
  right: praise('  balance: newer-words\n'),
  find(page) {
    const record = page.kind === 'quotations' ? positionOf(inspectionsOf(page)) : undefined;
    if (!record) return [];
    const { to } = record.latest.fieldwork;
    const { data, lineOf } = readYaml(page.text);
    return (Array.isArray(data) ? (data as Typed[]) : []).flatMap((one, i) =>
      one?.tone === 'praise' && !one.balance && !one.elsewhere && String(one.said) < to
        ? [
            {
              line: lineOf([i, 'tone']),
              message: `This praise is older than the inspection of ${to.slice(0, 4)}. Name in balance the quotation that says how it stands now.`,
            },
          ]
        : [],
    );
  },
};
