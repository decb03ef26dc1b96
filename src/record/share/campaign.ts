import type { Campaign } from '../../schema/authority.ts';

/**
 * The address of a page with the codes of a campaign, as analysis of a host's log reads them (utm_source and so on).
 * @param page the page's whole address; codes in it already give way, and a heading stays last
 */
export function withCampaign(page: string, { source, medium, campaign }: Campaign): string {
  const address = new URL(page);
  for (const [name, value] of Object.entries({ utm_source: source, utm_medium: medium, utm_campaign: campaign }))
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  return address.href;
}
