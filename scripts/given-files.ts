import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const readable = /\.(?:pdf|html?|txt)$/iu;
const written = /\.(?:docx?|odt|rtf|pages)$/iu;
const remedy = 'Only PDF, web pages and text are read: open it, and save it as a PDF';

/**
 * The documents among the files and folders an editor names.
 * @returns their paths; what is wrong with a name, a sentence each; and a sentence on what a folder holds in vain
 */
export function givenFiles(paths: readonly string[]): { files: string[]; faults: string[]; passedOver: string[] } {
  const faults: string[] = [];
  const found = paths.flatMap((path) => {
    if (/^https?:/iu.test(path))
      faults.push(`${path} is an address. Save the document on this computer, and name the file.`);
    else if (!existsSync(path))
      faults.push(`There is no file or folder ${resolve(path)}. Look at how its name is written.`);
    else if (statSync(path).isDirectory()) {
      const inside = filesIn(path);
      if (!inside.some((file) => readable.test(file)))
        faults.push(`The folder ${path} has no PDF, web page or text file.`);
      return inside;
    } else if (!readable.test(path)) faults.push(`${basename(path)} cannot be read. ${remedy}.`);
    else return path;
    return [];
  });
  const passedOver = found
    .filter((file) => written.test(file))
    .map((file) => `Passed over: ${basename(file)}. ${remedy}.`);
  return { files: [...new Set(found.filter((file) => readable.test(file)))].toSorted(), faults, passedOver };
}

/** Every file of a folder and its folders; names that begin with a dot are a computer's own. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
