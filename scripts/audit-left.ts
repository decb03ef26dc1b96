/** A weakness that we live with: why, and until which day. */
export type Exception = { advisory: string; package: string; why: string; until: string };
type Via = { name: string; title: string; url: string; severity: string; range: string };
type Report = {
  auditReportVersion?: number;
  message?: string;
  vulnerabilities?: Record<string, { via: (Via | string)[] }>;
};

/**
 * The weaknesses that npm knows of, without those an exception covers.
 * @param answer what npm audit --json writes
 * @returns a sentence for each, and for each exception that has lapsed
 * @throws what npm says where it could not ask
 */
export function leftOf(answer: string, exceptions: readonly Exception[], today: string): string[] {
  const report = JSON.parse(answer || '{}') as Report;
  if (report.auditReportVersion !== 2) throw new Error(report.message ?? 'it wrote no report.');
  const known = Object.values(report.vulnerabilities ?? {})
    .flatMap(({ via }) => via)
    // A name alone stands for a package that has the weakness through another.
    .filter((one): one is Via => typeof one !== 'string');
  const sentences = known.map(({ name, title, url, severity, range }) => {
    const exception = exceptions.find((one) => one.package === name && url.endsWith(`/${one.advisory}`));
    if (!exception) return `${name} ${range}, ${severity}: ${title} (${url}).`;
    return exception.until < today ? `${name}: the exception ran out on ${exception.until}: ${title} (${url}).` : '';
  });
  return [...new Set(sentences)].filter(Boolean);
}
