/** Builds the site as its editors see it, with drafts, the worklist and the forms, to be looked at and not published. */
process.env['PREVIEW'] = 'yes';
process.env['OUT'] ||= '.cache/preview';
await import('./build.ts');

// Only a module can wait for what it imports.
export {};
