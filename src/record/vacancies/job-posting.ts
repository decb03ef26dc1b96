import type { Authority } from '../../schema/authority.ts';
import type { Vacancy } from '../../schema/vacancy.ts';
import { closingOf } from './vacancy.ts';
import { atHomeIn } from './vacancy-words.ts';

const byContract: Partial<Record<Vacancy['contract'], string>> = {
  'fixed-term': 'TEMPORARY',
  temporary: 'TEMPORARY',
  secondment: 'TEMPORARY',
  agency: 'CONTRACTOR',
  casual: 'PER_DIEM',
  placement: 'INTERN',
};

/** Hours and contract in schema.org's words. */
export const employmentTypes = ({ hours, contract }: Vacancy): string[] => [
  ...(hours === 'part-time' ? [] : ['FULL_TIME']),
  ...(hours === 'full-time' ? [] : ['PART_TIME']),
  ...[byContract[contract] ?? []].flat(),
];

/**
 * A vacancy as search engines read jobs: everything that Google’s “Job posting structured data” requires or recommends.
 * Of an open and real vacancy only, and all of it stands on the page.
 * @param description the body as HTML
 */
export function jobPosting(vacancy: Vacancy, description: string, { name, fullName = name, contact }: Authority) {
  const { title, reference, pay, place, posted, homeDays, apply = '' } = vacancy;
  return {
    '@type': 'JobPosting',
    title,
    description,
    datePosted: posted,
    validThrough: new Date(closingOf(vacancy)).toISOString(),
    hiringOrganization: { '@type': 'Organization', name: fullName, sameAs: contact.council },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: place.street,
        addressLocality: place.town,
        postalCode: place.postcode,
        addressCountry: 'GB',
      },
    },
    ...(pay && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: {
          '@type': 'QuantitativeValue',
          ...(pay.to ? { minValue: pay.from, maxValue: pay.to } : { value: pay.from }),
          unitText: pay.per === 'year' ? 'YEAR' : 'HOUR',
        },
      },
    }),
    employmentType: employmentTypes(vacancy),
    identifier: { '@type': 'PropertyValue', name: fullName, value: reference },
    // Whether one can begin to apply from here: by a form on the web, not by writing an e-mail.
    directApply: apply.startsWith('http'),
    // Only where the office is never needed: Google refuses it for posts that are partly from home.
    ...(homeDays === 5 && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: atHomeIn },
    }),
  };
}
