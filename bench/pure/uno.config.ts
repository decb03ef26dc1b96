import { defineConfig, presetMini, presetTypography } from 'unocss';

const colour = (name: string) => `hsl(var(--${name}) / <alpha-value>)`;
const names = ['primary', 'foreground', 'background', 'card', 'border', 'input', 'ring'];

export default defineConfig({
  presets: [presetMini(), presetTypography()],
  theme: {
    colors: {
      ...Object.fromEntries(names.map((name) => [name, colour(name)])),
      muted: { DEFAULT: colour('muted'), foreground: colour('muted-foreground') },
    },
  },
});
