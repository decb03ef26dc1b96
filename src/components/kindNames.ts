import type { Page } from '../schema/writing.ts';

/** What a page of each kind is filed under, by search and in the share kit. */
export const kindNames: Record<Page['kind'], string> = {
  home: 'Start',
  about: 'About us',
  careers: 'Working here',
  practice: 'Practice model',
  help: 'Help',
};
