/** Shows the site to those who write it, on this computer: its drafts, the worklist and the forms, as they save. */
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

console.log('One moment: the site is being opened for editing.');
const { dev } = await import('astro');
const port = Number(process.env['PORT'] || 4321);
const server = await dev({ logLevel: 'warn', server: { port } }).catch((error: Error) =>
  stop(`The site cannot be shown: ${error.message}`),
);
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');
const address = `http://localhost:${server.address.port}${base}`;
console.log(`
The site        ${address}
Your worklist   ${address}editor/
The forms       ${address}admin/
The guide       ${address}editor/guide/

What you save shows when you look at the page again. Only this computer sees it. Stop it with Ctrl+C.
`);

// Only a module can wait for what it imports.
export {};
