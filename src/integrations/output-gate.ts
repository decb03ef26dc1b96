import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { authority, contentFolder } from '../record/authority.ts';
import { today } from '../record/dates.ts';
import { outputFaults } from '../record/pre-election/output-check.ts';
import { isOn } from '../record/pre-election/pre-election.ts';

/** Stops a build in the pre-election period where a councillor's name or words are in anything that was built. */
export const outputGate = (): AstroIntegration => ({
  name: 'output-gate',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const { preElection } = authority;
      if (!isOn(preElection, today)) return;
      const faults = outputFaults(fileURLToPath(dir), contentFolder, preElection);
      if (faults.length === 0) return;
      for (const fault of faults) logger.error(fault);
      logger.error(`${faults.length} to mend. Nothing was published.`);
      process.exit(1);
    },
  },
});
