declare module 'virtual:guide/*' {
  export const Content: import('astro/runtime/server/index.js').AstroComponentFactory;
  export const getHeadings: () => { depth: number; slug: string; text: string }[];
}
