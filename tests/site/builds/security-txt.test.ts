/** A site whose contact for reports of holes is known says it where RFC 9116 has it read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { december, out } from './december.ts';

test('the built site has its security.txt', () => {
  december();
  const text = readFileSync(`${out}/.well-known/security.txt`, 'utf8');
  assert.match(text, /^Contact: https:\/\/www\.harbour\.example\/security\/\nExpires: 2027-05-01T23:59:59Z\n/);
});
