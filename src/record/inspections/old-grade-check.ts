import type { Area } from '../../schema/inspection.ts';
import type { Kind } from '../../schema/kinds.ts';
import { inMonth } from '../dates.ts';
import { yearsIn } from './grade-words.ts';
import { areaInWords, gradeInWords } from './inspections.ts';
import { judgementInWords, oldGradesIn, tells, type OldGrade, type Position } from './old-grade.ts';
import type { PathFault } from '../check/thing-faults.ts';

/** Fields that need not say it: beside a quotation its component does, and the judgements are the record itself. */
const excepted: Partial<Record<Kind, string>> = { quotations: 'text', inspections: 'judgements' };

/** The dates of a thing, any of which is shown beside its words. */
const dates = ['asOf', 'said', 'happened', 'date', 'fieldwork'];

const inForce = ({ now }: OldGrade) => (now ? gradeInWords[now] : 'no overall grade');
const replaced = (old: OldGrade, when: string) => {
  const of = old.area === 'overall' ? '' : ` for ${areaInWords[old.area].toLowerCase()}`;
  return `“${gradeInWords[old.grade]}”${of} was replaced by ${inForce(old)} in ${when}`;
};

/**
 * Fields that state a replaced grade and not what replaced it. Each field must say both: it is shown alone in search
 * engines' lists, previews, feeds and data files, where no component can add the other.
 */
export function oldFieldFaults(kind: Kind, item: unknown, position: Position | undefined): PathFault[] {
  if (!position || !item || typeof item !== 'object' || ('elsewhere' in item && item.elsewhere)) return [];
  const fields = Object.entries(item);
  const around = fields.flatMap(([name, value]) => (dates.includes(name) ? yearsIn(JSON.stringify(value)) : []));
  const when = inMonth(position.latest.fieldwork.to);
  const visit = (value: unknown, path: PropertyKey[]): PathFault[] => {
    if (value && typeof value === 'object')
      return Object.entries(value).flatMap(([key, one]) =>
        visit(one, [...path, Array.isArray(value) ? Number(key) : key]),
      );
    const text = typeof value === 'string' ? value : '';
    const old = oldGradesIn(text, position, around).find((one) => !tells(text, one, position));
    if (!old) return [];
    const message = `${path.join('.')}: ${replaced(old, when)}, and these words do not say so. Add: ${inForce(old)}, ${when}; or take the grade out.`;
    return [{ path, message }];
  };
  return fields.filter(([name]) => name !== excepted[kind]).flatMap(([name, value]) => visit(value, [name]));
}

/** MDX as a reader meets it, line for line: the words of parts that are given them, a judgement as it is shown. */
const shown = (mdx: string, { all }: Position) =>
  mdx
    .replace(/<\/?(\w+)([^>]*)>/g, (_, part: string, rest: string) => {
      const given = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
      const words =
        part === 'Judgement'
          ? judgementInWords(all, given.get('year') ?? '', given.get('area') as Area)
          : ['heading', 'big', 'what', 'subject'].flatMap((name) => given.get(name) ?? []).join('. ');
      return ` ${words ?? ''} ${'\n'.repeat(rest.split('\n').length - 1)}`;
    })
    .replace(/\]\([^)\n]*\)|[*_`[\]]/g, '');

/** Runs of lines that are read together: a paragraph, an item of a list, a whole table, a heading. */
const blocksOf = (text: string) => text.split(/(?<=\n)(?=\s*\n|\s*(?:[-+#>]|\d+\.)\s)|(?<=\n\s*\n)/);

const isItem = /^\s*(?:[-+]|\d+\.)\s/;

/**
 * Paragraphs that state a replaced grade in a section that does not say what replaced it; items of a list stand alone.
 * @param body MDX; a section is what lies between headings
 * @returns the line of each within the body, and what to write
 */
export function oldGradeFaults(body: string, position: Position | undefined): { line: number; message: string }[] {
  if (!position) return [];
  const found: { line: number; message: string }[] = [];
  let line = 1;
  for (const section of shown(body, position).split(/(?<=\n)(?=#)/)) {
    let around: string[] = [];
    for (const block of blocksOf(section)) {
      for (const old of oldGradesIn(block, position, around)) {
        if (tells(isItem.test(block) ? block : section, old, position)) continue;
        const at = line + block.slice(0, old.at).split('\n').length - 1;
        const year = old.then.fieldwork.to.slice(0, 4);
        const area = old.area === 'inCareAndCareLeavers' ? 'inCare' : old.area;
        const message = `${replaced(old, position.latest.fieldwork.to.slice(0, 4))}, and the words around it do not say so. Write <Judgement year="${year}" area="${area}" /> instead.`;
        if (!found.some((one) => one.line === at && one.message === message)) found.push({ line: at, message });
      }
      if (yearsIn(block).length > 0) around = yearsIn(block);
      line += block.split('\n').length - 1;
    }
  }
  return found;
}
