import { z } from 'astro/zod';

/** What a line between two says: strong, fragile, strained, or where help flows. */
export const tieKind = z.enum(['solid', 'dashed', 'zigzag', 'arrow']);
export type TieKind = z.infer<typeof tieKind>;
