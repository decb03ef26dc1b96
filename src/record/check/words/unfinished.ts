/** Letters by which writers mark what they mean to finish. */
export const unfinished = ['TODO', 'TBC', 'TBD', 'TBA', 'FIXME', 'XXX'] as const;
