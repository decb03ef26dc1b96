import { defineConfig } from 'astro/config';
import pure from 'astro-pure';

export default defineConfig({
  site: 'https://pure.example',
  integrations: [
    pure({
      title: 'The harbour',
      author: 'The keeper',
      description: 'What happens at the harbour, written down by the keeper.',
      favicon: 'data:image/svg+xml,<svg/>.svg',
      locale: { lang: 'en-GB', attrs: 'en_GB', dateLocale: 'en-GB', dateOptions: { dateStyle: undefined } },
      logo: { src: '' },
      header: { menu: [{ title: 'News', link: '/blog' }] },
      footer: { year: '2026', credits: true, social: [] },
      content: { externalLinks: { content: '' }, blogPageSize: 12 },
      integ: {
        pagefind: true,
        quote: { server: '', target: '' },
        typography: {},
        mediumZoom: { enable: false },
        waline: {},
      },
    }),
  ],
});
