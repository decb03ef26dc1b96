export default function (site) {
  site.addCollection('news', (all) => all.getFilteredByGlob('content/*.md').reverse());
  site.addFilter('day', (date) => date.toISOString().slice(0, 10));
  return {
    dir: { input: '.', output: 'dist' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}
