import { kinds, type Kind } from '../../schema/kinds.ts';
import { schemaOf } from './json-schema.ts';
import { snippets } from './snippets.ts';

const inYaml = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].ending === 'yaml');
const schemaFile = (kind: Kind) => `.vscode/schemas/${kind}.json`;

/** A file of a kind as JSON Schema: of a list, the list. Descriptions show where the pointer rests. */
export const fileSchema = (kind: Kind): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...(kinds[kind].list ? { title: kinds[kind].many, type: 'array', items: schemaOf(kind) } : schemaOf(kind)),
});

/** How VS Code treats content: as it lies, in lines that wrap, each YAML file with the help of its kind. */
const settings = () => ({
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'files.trimTrailingWhitespace': true,
  'editor.wordWrap': 'on',
  'editor.unicodeHighlight.invisibleCharacters': true,
  '[markdown]': { 'editor.quickSuggestions': { other: true }, 'files.trimTrailingWhitespace': true },
  '[mdx]': { 'editor.quickSuggestions': { other: true }, 'files.trimTrailingWhitespace': true },
  '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true, 'editor.autoIndent': 'keep' },
  // Formatting would move lines that nobody changed; the store would ask a site on the web about each file.
  'yaml.format.enable': false,
  'yaml.schemaStore.enable': false,
  'redhat.telemetry.enabled': false,
  'yaml.schemas': Object.fromEntries(
    inYaml.map((kind) => {
      const { at } = kinds[kind];
      return [`./${schemaFile(kind)}`, at.endsWith('.yaml') ? `content/*/${at}` : `content/*/${at}/**/*.yaml`];
    }),
  ),
});

/** Every file that VS Code reads, by its path, as text. */
export const vscodeFiles = (): Map<string, string> =>
  new Map(
    Object.entries({
      '.vscode/settings.json': settings(),
      '.vscode/content.code-snippets': snippets(),
      ...Object.fromEntries(inYaml.map((kind) => [schemaFile(kind), fileSchema(kind)])),
    }).map(([file, data]) => [file, `${JSON.stringify(data, null, 2)}\n`]),
  );
