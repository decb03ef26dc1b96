/** What the official files of England say of a local authority's children's services, and what they do not. */
export type { OfficialAuthority } from './authorities.ts';
export { partOnly, readOfficial, readOutcomesAlone, type Official, type OfficialFiles } from './files.ts';
export { findAuthority, UnknownAuthority } from './find.ts';
export { inspectionsOf, type Known } from './inspections.ts';
export { notesOf } from './notes.ts';
export { outcomesSource, workforceSource } from './sources.ts';
export { inspectionText, sourcesText } from './yaml.ts';
