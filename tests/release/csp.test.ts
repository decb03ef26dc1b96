/** Google’s csp_evaluator on the policy of every page, each distinct one once, with what the headers add. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { headerRules } from '../../src/record/hosts/headers.ts';

const folder = process.env.OUT ?? 'dist';
const header = headerRules(readFileSync(join(folder, '_headers'), 'utf8'))
  .flatMap(({ headers }) => headers)
  .find(([name]) => name === 'Content-Security-Policy')![1];

/** Hashes apart, which say only what a style is. */
const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/
    .exec(html)?.[1]
    ?.replace(/'sha256-[^']+'/g, "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
const pages = globSync('**/*.html', { cwd: folder });
const policies = Map.groupBy(pages, (file) => policyOf(readFileSync(join(folder, file), 'utf8')) ?? '');

const named = (severity: number) => Severity[severity] ?? String(severity);
/** What csp_evaluator says of a policy, the gravest first, a line each. */
const findingsOf = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .toSorted((a, b) => a.severity - b.severity)
    .map(({ severity, type, directive, value, description }) => ({
      severity,
      line: `${named(severity)} ${Type[type]}: ${directive} ${value ?? ''}: ${description}`,
    }));

test('every page has a policy', () => assert.deepEqual(policies.get('') ?? [], []));

for (const [policy, files] of policies)
  test(`no grave finding in the policy of ${files.length} pages, such as ${files[0]}`, () => {
    const findings = findingsOf(`${policy} ${header}`);
    console.log(`\n${policy} ${header}\n${findings.map(({ line }) => `  ${line}`).join('\n')}`);
    const grave = new Set([Severity.HIGH, Severity.SYNTAX, Severity.MEDIUM]);
    assert.deepEqual(
      findings.filter(({ severity }) => grave.has(severity)).map(({ line }) => line),
      [],
    );
  });

test('a loose policy is found', () => {
  const grave = findingsOf("script-src 'unsafe-inline' https:").filter(({ severity }) => severity === Severity.HIGH);
  assert.ok(grave.length > 0);
});
