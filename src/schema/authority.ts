import { z } from 'astro/zod';
import { day, field, path, sentence, slug, webAddress } from './fields.ts';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, { error: 'Write a colour as # and six digits, such as #0A6B55.' });

/** A council’s own few. Every other colour of the site, and all of the dark one, is worked out: src/record/colours/. */
const colours = z.strictObject({
  accent: field(colour, 'Accent', 'Your one strong colour: links, buttons, and what is here and now.'),
  paper: field(colour.optional(), 'Paper', 'The page, white or nearly. Left out: a warm white.'),
  ink: field(colour.optional(), 'Ink', 'Words and lines: dark. Left out: one that goes with the accent.'),
  mark: field(
    colour.optional(),
    'Mark',
    'Bright: a highlighter’s colour, for home and for evidence. Left out: one that goes with the accent.',
  ),
});
const link = z.strictObject({ label: sentence, href: path });

/** One kind of place a link is put, as whoever reads the host's log will know it. */
export const campaign = z.strictObject({
  name: field(sentence, 'Name', 'What a recruiter chooses it by, such as: LinkedIn post.'),
  source: field(slug, 'Source', 'Where the link stands, such as: linkedin. It becomes utm_source.'),
  medium: field(slug, 'Medium', 'What kind of place that is, such as: social, email, print. It becomes utm_medium.'),
  campaign: field(
    slug.optional(),
    'Campaign',
    'What it is for, with its month, such as: autumn-fair-2026-10. Never anything about a person.',
  ),
});
export type Campaign = z.infer<typeof campaign>;

/** In days. More is a slip: a notice of election comes about six weeks before the day. */
const longest = 70;
const preElection = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => !(Date.parse(to) < Date.parse(from)), {
    path: ['to'],
    error: 'The period ends before it begins. Write the first day in from, and the last in to.',
  })
  .refine(({ from, to }) => !(Date.parse(to) - Date.parse(from) >= longest * 86_400_000), {
    path: ['to'],
    error:
      'The period is longer than ten weeks. It runs from the notice of election to the day itself. Check both days.',
  });

/** Where the content is kept for people to change it from afar, with forms, under an account of theirs. */
export const repository = z
  .strictObject({
    host: field(z.enum(['github', 'gitlab', 'gitea']), 'Host', 'Forgejo counts as gitea.'),
    name: field(
      z
        .string()
        .regex(/^[\w.-]+(\/[\w.-]+)+$/, { error: 'Write the owner and the name, such as: our-council/careers.' }),
      'Name',
      'Owner and name, such as: our-council/careers.',
    ),
    branch: field(sentence, 'Branch', 'The line of changes the site is built from, such as: main.'),
    address: field(
      webAddress.optional(),
      'Its address',
      'Where your council runs its own host, such as https://git.council.gov.uk.',
    ),
  })
  .refine(({ host, address }) => host !== 'gitea' || address, {
    path: ['address'],
    error: 'Say where it is: add address, such as https://codeberg.org.',
  });
export type Repository = z.infer<typeof repository>;

/** Whom to tell of a hole in the site: what RFC 9116 wants in a security.txt. */
const security = z.strictObject({
  contact: field(
    z.string().regex(/^(https:\/\/|mailto:[^@\s]+@)\S+$/, {
      error: 'Begin with https:// or mailto:, such as mailto:security@council.gov.uk.',
    }),
    'Contact',
    'A page or an address where somebody reads such reports, such as mailto:security@council.gov.uk.',
  ),
  reviewBy: field(day, 'Review by', 'The day by which somebody looks again whether it is read. At most a year ahead.'),
});

export const authority = z.strictObject({
  name: field(sentence, 'Short name', 'As people say it: Harbour.'),
  fullName: field(
    sentence.optional(),
    'Full name',
    'Such as: Harbour City Council. Leave out until it is confirmed: the short name then stands in its place.',
  ),
  site: field(sentence, 'Site name', 'What stands beside the mark.'),
  service: field(sentence, 'Service', 'The line under the site name.'),
  status: field(
    z.enum(['demonstration', 'live']),
    'Status',
    'demonstration puts a notice on every page that this is not the council’s own site.',
  ),
  notice: field(sentence.optional(), 'Demonstration notice', 'The sentence in the strip at the top of every page.'),
  address: field(webAddress, 'Address', 'Where the site is published.'),
  laCode: field(z.string().regex(/^\d{3}$/), 'LA code', 'The three-digit code of the Department for Education.'),
  ofstedUrn: field(
    z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
    'Ofsted URN',
    'Five digits. Leave out until it is known: Ofsted’s list of outcomes may not give it.',
  ),
  region: field(sentence, 'Region', 'As the Department for Education groups it.'),
  contact: z.strictObject({
    email: field(
      z.email({ error: 'Write an e-mail address, such as jobs@council.gov.uk.' }).optional(),
      'E-mail',
      'Leave out until it is confirmed: the site then says so.',
    ),
    council: field(
      webAddress.optional(),
      'The council’s site',
      'Leave out until it is confirmed: the site then says so.',
    ),
    jobs: field(webAddress.optional(), 'The council’s own jobs page'),
    reports: field(webAddress, 'Ofsted’s page of reports'),
  }),
  recordChecked: field(day, 'Record last checked', 'The day somebody last looked for a newer inspection.'),
  security: field(
    security.optional(),
    'Security',
    'Whom to tell of a hole in the site. It makes /.well-known/security.txt, until the day to review it. Leave out until it is confirmed.',
  ),
  colours: field(
    colours,
    'Colours',
    'As your council’s brand has them, each as # and six digits. The dark site is worked out from them.',
  ),
  preElection: field(
    preElection.optional(),
    'Pre-election period',
    'from: the day the notice of election is published. to: the day of the election. From the first to the last of them councillors’ names, messages and quotations are withheld.',
  ),
  navigation: field(z.array(link).min(1).max(7), 'Navigation'),
  footer: field(z.array(link), 'More links in the footer'),
  repository: field(
    repository.optional(),
    'Where the content is kept',
    'host, name and branch of the git repository, and for gitea its address. With it the forms at /admin/ also work from afar; without it, on a folder of your computer only.',
  ),
  campaigns: field(
    z.array(campaign).default([]),
    'Campaign codes',
    'The closed list of codes that recruiters may put on a link. They show in the host’s log only: the site counts nobody.',
  ),
});
export type Authority = z.infer<typeof authority>;
