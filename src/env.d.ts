/// <reference types="astro/client" />
declare module 'virtual:theme.css';

declare namespace App {
  interface Locals {
    /** The claims of this page in reading order: a claim's place is its number. */
    claims?: string[];
  }
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: string; variationAxes: Record<string, { min: number; max: number; default: number }> },
  ): Promise<Uint8Array>;
}

declare module 'nspell' {
  export default function nspell(
    aff: Uint8Array,
    dic: Uint8Array,
  ): { correct: (word: string) => boolean; suggest: (word: string) => string[] };
}
