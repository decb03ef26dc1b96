import { existsSync } from 'node:fs';
import { addressed, addressOf } from '../record/addresses.ts';
import { contentFolder } from '../record/authority.ts';
import { today } from '../record/dates.ts';
import { waitingIn, type Waiting } from '../record/drafts/waiting.ts';
import { formAddress } from '../record/worklist/form-address.ts';
import { kinds } from '../schema/kinds.ts';
import { once } from './once.ts';

/** The pages that wait. */
const waiting = once(() => waitingIn(contentFolder, today));

/**
 * What a preview says of an address.
 * @returns the page that waits there, if one does, and where the form of its file is, if it has one
 */
export function previewed(path: string): { held: Waiting | undefined; form: string | undefined } {
  const [own] = addressed.flatMap((kind) => {
    const above = addressOf(kind, '').replace(/\/+$/, '/');
    const id = path === '/' ? 'home' : path.slice(above.length).replace(/\/$/, '');
    const { at, ending } = kinds[kind];
    const there = addressOf(kind, id) === path && existsSync(`${contentFolder}/${at}/${id}.${ending}`);
    return there ? [formAddress(kind, id)] : [];
  });
  return { held: waiting().find((one) => one.path === path), form: own };
}
