/** Mozilla Observatory's rules on one address, as its own scan adds them up. That takes no port, so its parts are used. */
import { existsSync, writeFileSync } from 'node:fs';

type Expectation = string;
type Verdict = { pass: boolean; result: Expectation };
type Rule = (requests: Requests) => Verdict & { constructor: { name: string } };
type Requests = {
  resources: { path: string | null };
  responses: { auto: { status: number; headers: Record<string, string>; httpEquiv: Map<string, string[]> } };
};
type Options = { httpPort: number; httpsPort: number; path: string };

const source = new URL('../node_modules/@mdn/mdn-http-observatory/', import.meta.url);
const part = <T>(path: string) => import(new URL(`src/${path}`, source).href) as Promise<T>;

// The list of preloaded hosts, which its installer would fetch. A council’s careers site is on none.
const preloaded = new URL('conf/hsts-preload.json', source);
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}\n');

const { retrieve } = await part<{ retrieve(host: string, options: Options): Promise<Requests> }>(
  'retriever/retriever.js',
);
const { ALL_TESTS } = await part<{ ALL_TESTS: Rule[] }>('constants.js');
const { contentSecurityPolicyTest } = await part<{ contentSecurityPolicyTest: Rule }>('analyzer/tests/csp.js');
const { getScoreModifier, getGradeForScore } = await part<{
  getScoreModifier(result: Expectation): number;
  getGradeForScore(score: number): { grade: string };
}>('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await part<{ MINIMUM_SCORE_FOR_EXTRA_CREDIT: number }>('grader/charts.js');

export type Graded = {
  status: number;
  grade: string;
  score: number;
  rules: { name: string; pass: boolean; result: string; score: number }[];
  /** Of the policy in the page alone: with a header beside it the scan takes what only one of the two names for 'none'. */
  inPage: string;
};

/** What the Observatory says of an address of localhost. */
export async function graded(ports: { http: number; https: number }, path: string): Promise<Graded> {
  const requests = await retrieve('localhost', { httpPort: ports.http, httpsPort: ports.https, path });
  const { auto } = requests.responses;
  const rules = ALL_TESTS.map((rule) => {
    const { pass, result } = rule(requests);
    return { name: rule.name.replace(/Test$/, ''), pass, result, score: getScoreModifier(result) };
  });
  const sum = (scores: number[]) => scores.reduce((all, one) => all + one, 100);
  const scores = rules.map(({ score }) => score);
  const uncurved = sum(scores.filter((score) => score < 0));
  const score = uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(scores) : uncurved;
  const { 'content-security-policy': _, ...headers } = auto.headers;
  const alone = { ...requests, responses: { ...requests.responses, auto: { ...auto, headers } } };
  const inPage = auto.httpEquiv.size > 0 ? contentSecurityPolicyTest(alone).result : 'no page';
  return { status: auto.status, grade: getGradeForScore(score).grade, score, rules, inPage };
}
