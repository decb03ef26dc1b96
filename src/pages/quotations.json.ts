import type { APIRoute } from 'astro';
import { forMachines, sourceForMachines } from '../components/machines.ts';
import { quotations } from '../components/quotations/quotations.ts';
import { addressOf } from '../record/addresses.ts';
import { to } from '../record/links.ts';

/** Every quotation for machines, each with its receipt, its balance and the position since. */
export const GET: APIRoute = async ({ site }) => {
  const address = (id: string) => new URL(to(addressOf('quotations', id)), site).href;
  const all = (await quotations()).map(({ quotation, balance, stands, inspection }) => {
    const { id, text, speaker, said, topic, tone, place, document, receipt } = quotation;
    return {
      id,
      address: address(id),
      text,
      speaker,
      said,
      topic,
      tone,
      inspection: inspection?.id ?? null,
      place: place ?? null,
      source: sourceForMachines(document, site!),
      since: stands ?? null,
      balance: balance
        ? { id: balance.id, address: address(balance.id), text: balance.text, said: balance.said }
        : null,
      receipt,
    };
  });
  return forMachines({ quotations: all });
};
