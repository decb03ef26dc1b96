import { reachOf } from '../src/editor/forms/config.ts';
import { ownerOf } from '../src/editor/new/defaults.ts';
import { authority, contentFolder } from '../src/record/authority.ts';
import { emptyPlaces } from '../src/record/places.ts';
import { kinds, type Kind } from '../src/schema/kinds.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page of the forms: it may reach this site and the authority’s git host, and nothing else. */
export function formsPage(): string {
  const { repository, site } = authority;
  const policy = [
    "default-src 'none'",
    // Pictures that are made smaller are WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline' blob:",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    `connect-src ${["'self'", 'data:', 'blob:', ...reachOf(repository)].join(' ')}`,
    "form-action 'none'",
    // The frame of the preview names this site as its base.
    "base-uri 'self'",
    "object-src 'none'",
  ].join('; ');
  const owners = (Object.keys(kinds) as Kind[])
    .filter((kind) => 'owner' in (kinds[kind].schema as unknown as { shape: object }).shape)
    .map((kind) => [kind, ownerOf(contentFolder, kind)]);
  const said = {
    folder: contentFolder,
    site,
    owners: JSON.stringify(Object.fromEntries(owners)),
    places: emptyPlaces(contentFolder).join(', '),
    ...(repository ? { repository: JSON.stringify(repository) } : {}),
  };
  const data = Object.entries(said).map(([key, value]) => ` data-${key}="${escaped(value)}"`);
  return `<!doctype html>
<html lang="en-GB"${data.join('')}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>Forms: ${escaped(site)}</title>
    <link rel="icon" href="../icon.svg">
    <link rel="stylesheet" href="assets/admin.css">
    <script type="module" src="admin.js"></script>
  </head>
  <body></body>
</html>
`;
}
