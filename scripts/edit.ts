/** Shows the site to those who write it, on this computer: its drafts, the worklist and the forms, as they save. */
import { setTimeout } from 'node:timers/promises';

process.env['PREVIEW'] = 'yes';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// In some shells Astro would go on by itself in the background.
process.env['ASTRO_DEV_BACKGROUND'] = '0';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

// A wrong AUTHORITY or authority.yaml is the editor's to mend: a sentence, no stack trace.
try {
  await import('../src/record/authority.ts');
} catch (error) {
  stop((error as Error).message);
}

const { faultsNow, filesNow } = await import('../src/integrations/content-gate.ts');
const { asText } = await import('../src/record/check/report/text.ts');
for (let faults = faultsNow(); faults.length > 0; faults = faultsNow()) {
  const files = filesNow();
  console.log(
    `${asText(faults, files.length)}\n\nThe site opens when these are mended and saved. Stop waiting with Ctrl+C.\n`,
  );
  while (filesNow().join() === files.join()) await setTimeout(500);
}

console.log('One moment: the site is being opened for editing.');
const { dev } = await import('astro');
const port = Number(process.env['PORT'] || 4321);
// Silent: of an editor's mistake the content gate tells in words, and Astro in those of programmers.
const server = await dev({ logLevel: 'silent', server: { port } }).catch((error: Error) =>
  stop(`The site cannot be shown: ${error.message}`),
);
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');
const address = `http://localhost:${server.address.port}${base}`;
// Astro says that it is ready even where it cannot answer.
const alive = await fetch(`${address}icon.svg`, { signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
if (!alive?.ok)
  stop('The site cannot be shown on this computer. Type npm run dev, and send what it says to whoever keeps the code.');

console.log(`
The site        ${address}
Your worklist   ${address}editor/
The forms       ${address}admin/
The guide       ${address}editor/guide/

What you save shows when you look at the page again. Only this computer sees it. Stop it with Ctrl+C.
`);
