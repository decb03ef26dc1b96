import { SaxesParser } from 'saxes';

const svg = 'http://www.w3.org/2000/svg';
const program = 'a program (<script>)';
const touched = 'a program that runs when somebody touches it (on…=)';
const link = 'a program in a link (javascript:)';
const webPage = 'a piece of a web page (<foreignObject>)';
const entity = 'words to be put in from elsewhere (<!ENTITY>)';
const elsewhere = 'something to be fetched from elsewhere';
const photograph = 'a photograph, with all that its camera noted';

const fetched = /url\(\s*["']?(?!["']?#|["']?data:font)|@import/i;
const pictureInside = /data:image/i;

const inElement = (uri: string, local: string) => {
  if (/^(?:script|handler|listener)$/i.test(local)) return program;
  if (
    local.toLowerCase() === 'foreignobject' ||
    /xhtml/i.test(uri) ||
    /^(?:iframe|embed|object|audio|video)$/i.test(local)
  )
    return webPage;
  return undefined;
};

function inAttribute(local: string, value: string): string | undefined {
  if (/^on/i.test(local)) return touched;
  const bare = value.replace(/[\s\p{Cc}]/gu, '');
  if (/javascript:|vbscript:/i.test(bare)) return link;
  if (pictureInside.test(bare)) return photograph;
  if (local === 'href' && !bare.startsWith('#')) return elsewhere;
  if (/^(?:to|from|by|values)$/.test(local) && /(?:https?|data):|(?:^|;)\/\//i.test(bare)) return elsewhere;
  return fetched.test(value) ? elsewhere : undefined;
}

/**
 * What a drawing may not hold, read as a browser reads it: whatever its names begin with and its letters are written as.
 * @param text the whole SVG
 * @returns the line of each kind of thing, and what an editor would call it; `damaged` where no browser can read it
 */
export function drawingFaults(text: string): { line: number; what: string }[] {
  const faults = new Map<string, number>();
  const parser = new SaxesParser({ xmlns: true });
  const note = (what: string | undefined) => void (what && !faults.has(what) && faults.set(what, parser.line));
  let root = true;
  parser.on('error', () => note('damaged'));
  parser.on('doctype', (words) => note(/<!/.test(words) ? entity : undefined));
  parser.on('processinginstruction', ({ target }) => note(/stylesheet/i.test(target) ? elsewhere : undefined));
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (root && uri !== svg) note('nameless');
    root = false;
    note(inElement(uri, local));
    for (const one of Object.values(attributes)) note(inAttribute(one.local, one.value));
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (words) => {
      if (pictureInside.test(words)) note(photograph);
      else if (fetched.test(words)) note(elsewhere);
    });
  parser.write(text).close();
  const found = [...faults].map(([what, line]) => ({ line, what }));
  // What follows a mistake of its letters is a mistake of its reader; names that are declared elsewhere are one.
  const others = found.filter(({ what }) => what !== 'damaged');
  return others.length > 0 ? others : found;
}
