/** Whether this build is for those who write the site: drafts show, and so do the pages for editors. Never published. */
export const preview = process.env['PREVIEW'] === 'yes';
