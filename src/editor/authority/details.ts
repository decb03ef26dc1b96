import type { OfficialAuthority } from '../../record/official/index.ts';

const yaml = (text: string) => JSON.stringify(text);

/** What stands beside the mark until a council has a name for its site. */
export const siteName = 'Children’s social work';

/**
 * The text of authority.yaml: what the official files say, and a comment for each thing that they do not.
 * @param asAt the day the inspection outcomes hold for
 */
export function details(
  { name, fullName, slug, laCode, ofstedUrn, ofstedPage, ofstedRegion, region }: OfficialAuthority,
  asAt: string,
  colours: string,
): string {
  const official = /^(City|County) of /.test(fullName);
  return `name: ${yaml(name)}
${official ? `fullName: ${yaml(fullName)}` : '# fullName: the council’s name in full. The official files do not say what kind of council it is.'}
# Ours, until the service has a name of its own for its site.
site: ${yaml(siteName)}
service: ${yaml(`${name} children’s social care`)}
status: demonstration
notice: A demonstration, built from public documents. This is not the council’s own site.
# No address yet: names that end in .example lead nowhere.
address: https://careers.${slug}.example
laCode: '${laCode}'
${ofstedUrn ? `ofstedUrn: '${ofstedUrn}'` : '# ofstedUrn: five digits. The official files do not give it.'}
region: ${yaml(region ?? ofstedRegion)}
contact:
  # council: the address of the council’s own site
  # jobs: the address of its jobs page
  # email: where questions about jobs are answered
  reports: ${ofstedPage}
# The day Ofsted’s list holds for. Look for a newer inspection, then change it.
recordChecked: ${asAt}
${colours}
navigation:
  - { label: Home, href: / }
  - { label: Practice model, href: /practice-model/ }
  - { label: Inspections, href: /inspections/ }
  - { label: Working here, href: /working-here/ }
  - { label: Jobs, href: /working-here/vacancies/ }
  - { label: Questions, href: /questions/ }
footer:
  - { label: Figures, href: /working-here/figures/ }
  - { label: Events, href: /working-here/events/ }
  - { label: Quotations, href: /quotations/ }
  - { label: Messages, href: /messages/ }
  - { label: Stories, href: /stories/ }
  - { label: News, href: /news/ }
  - { label: About us, href: /about/ }
  - { label: The place, href: /about/place/ }
  - { label: Glossary, href: /glossary/ }
  - { label: All claims, href: /claims/ }
  - { label: All sources, href: /sources/ }
  - { label: Contact, href: /contact/ }
  - { label: Accessibility, href: /accessibility/ }
  - { label: 'Privacy: no cookies, no tracking', href: /privacy/ }
campaigns:
  - { name: LinkedIn post, source: linkedin, medium: social }
  - { name: Facebook post, source: facebook, medium: social }
  - { name: WhatsApp message, source: whatsapp, medium: message }
  - { name: E-mail, source: e-mail, medium: email }
  - { name: Job board, source: job-board, medium: referral }
  - { name: Careers fair, source: careers-fair, medium: event }
`;
}
