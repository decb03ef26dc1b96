import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { authority, contentFolder } from '../record/authority.ts';
import { today } from '../record/dates.ts';
import { outputFaults } from '../record/pre-election/output-check.ts';
import { isOn } from '../record/pre-election/pre-election.ts';
import { lostAddresses, publishedAddresses } from '../record/published.ts';

/** Stops a build that names a councillor in the pre-election period, or that has lost an address once published. */
export const outputGate = (): AstroIntegration => ({
  name: 'output-gate',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const { preElection } = authority;
      const faults = [
        ...(isOn(preElection, today) ? outputFaults(site, contentFolder, preElection) : []),
        ...lostAddresses(site, publishedAddresses(), contentFolder, today),
      ];
      if (faults.length === 0) return;
      for (const fault of faults) logger.error(fault);
      logger.error(`${faults.length} to mend. Nothing was published.`);
      process.exit(1);
    },
  },
});
