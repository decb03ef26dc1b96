import type { AstroIntegration } from 'astro';
import { contentFolder } from '../record/authority.ts';
import { checkContent } from '../record/check/content-check.ts';
import { today } from '../record/dates.ts';
import { overdue } from '../record/check/overdue.ts';

/** Stops a build, before it starts, on what an editor must mend; in dev it says so and goes on. */
export const contentGate = (): AstroIntegration => ({
  name: 'content-gate',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      for (const { file, line, message } of overdue(contentFolder, today))
        logger.warn(`${file}, line ${line}: ${message}`);
      const findings = checkContent(contentFolder);
      if (findings.length === 0) return;
      for (const { file, line, message } of findings) logger.error(`${file}, line ${line}: ${message}`);
      logger.error(`${findings.length} to mend. Nothing was built.`);
      if (command === 'build') process.exit(1);
    },
  },
});
