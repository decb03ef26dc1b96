import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://starlight.example',
  trailingSlash: 'always',
  integrations: [starlight({ title: 'The harbour' })],
});
