import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityTxt } from '../../src/record/hosts/security-txt.ts';

const home = new URL('https://harbour.example/');
const security = { contact: 'mailto:security@harbour.example', reviewBy: '2027-05-01' };

test('security.txt says whom to tell, in the words of RFC 9116, until its review', () => {
  const text = `Contact: mailto:security@harbour.example
Expires: 2027-05-01T23:59:59Z
Preferred-Languages: en
Canonical: https://harbour.example/.well-known/security.txt
`;
  assert.equal(securityTxt({ security }, home, '2026-11-22'), text);
  assert.equal(securityTxt({ security }, home, '2027-05-01'), text);
  assert.equal(securityTxt({ security }, home, '2027-05-02'), undefined);
});

test('there is none without a contact, nor in a folder of a host', () => {
  assert.equal(securityTxt({ security: undefined }, home, '2026-11-22'), undefined);
  assert.equal(securityTxt({ security }, new URL('/careers/', home), '2026-11-22'), undefined);
});

test('a review more than a year away is refused', () => {
  assert.throws(() => securityTxt({ security }, home, '2026-04-01'), /more than a year away/);
});
