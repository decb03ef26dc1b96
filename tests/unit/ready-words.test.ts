import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Card } from '../../src/record/share/card.ts';
import { withCampaign } from '../../src/record/share/campaign.ts';
import { readyWords } from '../../src/record/share/ready-words.ts';
import { plain, textLength, textParts } from '../../src/record/share/text-message.ts';
import { campaign } from '../../src/schema/authority.ts';

type Thing = Parameters<typeof readyWords>[0];
const at = { page: 'https://harbour.example/boats/long-name/', short: 'https://harbour.example/go/boats/' };
const from = { name: 'Harbour', line: 'The Harbour', notice: 'A demonstration.' };
const position: Extract<Card['foot'], { draws: 'position' }> = {
  draws: 'position',
  then: { tie: 'solid', words: ['Said', 'June 2018, when the grade was Good'] },
  now: { tie: 'zigzag', visits: 3, words: ['Since', 'Inadequate, December 2023. Visited three times.'] },
};
const inForce: Card['foot'] = {
  draws: 'position',
  now: { tie: 'zigzag', visits: 3, words: ['Grade in force', 'Inadequate, December 2023. Visited three times.'] },
};
const facts = (...all: [string, string][]): Card['foot'] => ({ draws: 'facts', facts: all });

/** One of each kind of page, as the registry writes them. */
const kinds: Record<string, Thing> = {
  quotation: {
    title: '‘We mended every boat.’ The keeper, June 2018',
    description: 'On boats: ‘We mended every boat.’ Since: Inadequate, December 2023.',
    card: {
      title: '‘We mended every boat.’',
      under: ['The keeper, June 2018', 'Harbour report, page 9'],
      foot: position,
    },
  },
  'long quotation': {
    title: '‘We mended every boat …’ The keeper, June 2018',
    description: 'On boats: ‘We mended every boat …’ Since: Inadequate, December 2023.',
    card: {
      title: `‘We mended every boat. We ${'very '.repeat(30)}nearly did it twice.’`,
      under: [
        'A keeper, then of the outer wall and of both the lights that stand beyond it, June 2018',
        'Harbour report',
      ],
      foot: position,
    },
  },
  'quotation about another harbour': {
    title: '‘Boats matter.’ Inspectors, May 2021',
    description: 'On boats: ‘Boats matter.’ Word for word, with its document.',
    card: {
      title: '‘Boats matter.’',
      under: ['Inspectors, May 2021', 'Report on Saltwick'],
      foot: facts(['About another council', 'Saltwick'], ['On', 'boats']),
    },
  },
  inspection: {
    title: 'Standard inspection, June 2018',
    description:
      'Standard inspection (ILACS), Harbour, 11–22 June 2018. Good overall. The grade in force: Inadequate, December 2023.',
    card: { title: 'Standard inspection, June 2018', under: ['ILACS', '11–22 June 2018'], foot: position },
  },
  visit: {
    title: 'Focused visit, May 2021',
    description: 'Focused visit, Harbour, 12–13 May 2021. No grade. The grade in force: Inadequate, December 2023.',
    card: { title: 'Focused visit, May 2021', under: ['Focused visit', '12–13 May 2021'], foot: inForce },
  },
  vacancy: {
    title: 'Boat mender, outer wall (H-1)',
    description: 'Boat mender, outer wall (H-1), Harbour. £30,000 a year. Full time. Closes noon, 3 May 2027.',
    card: {
      title: 'Boat mender',
      under: ['Outer wall', 'Harbour'],
      foot: facts(['Pay', '£30,000 a year'], ['Closes', 'noon, 3 May 2027']),
    },
  },
  page: {
    title: 'What the count says',
    description: 'Boats and menders, counted each year.',
    card: {
      title: 'What the count says',
      under: ['Figures', 'Read on 1 May 2026'],
      foot: facts(['On this page', 'Boats and menders, counted each year.']),
    },
  },
  question: {
    title: 'How many boats would I mend?',
    description: 'The count for 2025, and what is not published.',
    card: {
      title: 'How many boats would I mend?',
      under: ['Answered in part', 'The keeper'],
      foot: facts(['Then ask', '‘How many did the last person mend?’']),
    },
  },
};
const words = (kind: string) => readyWords(kinds[kind]!, at, from);
const all = Object.keys(kinds).map((kind) => ({ kind, thing: kinds[kind]!, ...words(kind) }));
const sentencesOf = (text: string) =>
  text
    .split(/\n|(?<=[.?!’])\s/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.includes(' '));

describe('ready words', () => {
  test('a text message is of one part, in plain letters, and ends with the short link', () => {
    for (const { kind, text } of all) {
      assert.equal(textParts(text), 1, `${kind}: ${text}`);
      assert.ok(text.endsWith(` ${at.short}`), kind);
      assert.doesNotMatch(text, /[‘’“”–…]/, kind);
    }
  });

  test('a post and an e-mail have the page’s own address, with which its picture comes', () => {
    for (const { kind, post, email } of all) {
      assert.ok(post.endsWith(`\n${at.page}`), kind);
      assert.ok(email.body.endsWith(`\n${at.page}\n\nThe Harbour. A demonstration.`), kind);
      assert.ok(post.includes(`\n${from.notice}\n`), kind);
      assert.ok(post.split('\n').length <= 6, kind);
    }
  });

  test('what is so since is in each length wherever the picture says it', () => {
    for (const { kind, thing, text, post, email } of all) {
      if (thing.card.foot.draws !== 'position') continue;
      const [label, now] = thing.card.foot.now.words;
      assert.ok(text.includes(`${label}: Inadequate, December 2023.`), `${kind}: ${text}`);
      for (const long of [post, email.body]) assert.ok(long.includes(`${label}: ${now}`), `${kind}: ${long}`);
    }
  });

  test('a quotation is whole or not there, with who said it and when, and in what', () => {
    assert.equal(
      words('quotation').text,
      "Harbour: 'We mended every boat.' The keeper, June 2018. Since: Inadequate, December 2023. https://harbour.example/go/boats/",
    );
    assert.equal(
      words('long quotation').text,
      'Harbour: words of a keeper, June 2018. Since: Inadequate, December 2023. https://harbour.example/go/boats/',
    );
    assert.equal(
      words('quotation').post,
      '‘We mended every boat.’\nThe keeper, June 2018. Harbour report, page 9.\nSaid June 2018, when the grade was Good. Since: Inadequate, December 2023. Visited three times.\nA demonstration.\nhttps://harbour.example/boats/long-name/',
    );
    for (const one of Object.values(words('quotation about another harbour')))
      assert.match(typeof one === 'string' ? one : one.body, /About another council: Saltwick\./);
    assert.ok(words('long quotation').post.startsWith(kinds['long quotation']!.card.title));
  });

  test('nothing is said twice', () => {
    for (const { kind, text, post, email } of all)
      for (const one of [text, post, email.body]) {
        const said = sentencesOf(one);
        for (const [i, sentence] of said.entries())
          assert.ok(
            !said.some((other, k) => k !== i && other.includes(sentence)),
            `${kind} says “${sentence}” twice: ${one}`,
          );
      }
    assert.equal(
      words('inspection').post,
      'Standard inspection, June 2018\nStandard inspection (ILACS), Harbour, 11–22 June 2018.\nSaid June 2018, when the grade was Good. Since: Inadequate, December 2023. Visited three times.\nA demonstration.\nhttps://harbour.example/boats/long-name/',
    );
    assert.equal(
      words('vacancy').post,
      'Boat mender, outer wall (H-1), Harbour.\nFull time.\nPay: £30,000 a year. Closes: noon, 3 May 2027.\nA demonstration.\nhttps://harbour.example/boats/long-name/',
    );
    assert.equal(
      words('page').post,
      'What the count says\nBoats and menders, counted each year.\nA demonstration.\nhttps://harbour.example/boats/long-name/',
    );
  });

  test('a text message that has no room for all has the facts before the rest', () => {
    const { card, ...boats } = kinds['vacancy']!;
    const long = {
      ...boats,
      card,
      description: `${boats.description} ${'Boats are mended here. '.repeat(4)}Bring gloves.`,
    };
    assert.match(readyWords(long, at, from).text, /\(H-1\)\. Pay: £30,000 a year\. Closes: noon, 3 May 2027\. https/);
  });

  test('a day that a reader may be too late for is in every length, however long the rest', () => {
    const long = { ...kinds['vacancy']!, description: `${'Boats are mended here. '.repeat(20)}Bring gloves.` };
    const { text, post } = readyWords(
      { ...long, title: `${long.title} ${'and of the inner wall '.repeat(5)}` },
      at,
      from,
    );
    for (const one of [text, post]) assert.match(one, /Closes: noon, 3 May 2027\./);
  });

  test('the grade of an area stands beside the overall one, also in a text message', () => {
    const { card, ...rest } = kinds['quotation']!;
    const both = 'Inadequate, December 2023. Lights: Good, December 2023.';
    const foot = { ...position, now: { ...position.now, words: ['Since', `${both} Visited three times.`] as const } };
    assert.ok(readyWords({ ...rest, card: { ...card, foot } }, at, from).text.includes(`Since: ${both} https`));
  });

  test('every word is the page’s own', () => {
    for (const { kind, thing, text, post, email } of all) {
      const { foot } = thing.card;
      const own = plain(
        [thing.title, thing.description, thing.card.title, ...thing.card.under]
          .concat(foot.draws === 'facts' ? foot.facts.flat() : [...(foot.then?.words ?? []), ...foot.now.words])
          .concat(at.page, at.short, Object.values(from), 'words of')
          .join(' '),
      ).toLowerCase();
      const strange = plain([text, post, email.subject, email.body].join(' '))
        .toLowerCase()
        .split(/[\s,.:]+/)
        .filter((word) => !own.includes(word));
      assert.deepEqual(strange, [], kind);
    }
  });
});

describe('a text message', () => {
  test('has room for 160 plain letters, or 70 where one is not', () => {
    assert.equal(textParts('a'.repeat(160)), 1);
    assert.equal(textParts('a'.repeat(161)), 2);
    assert.equal(textParts('a'.repeat(307)), 3);
    assert.equal(textParts('š'.repeat(70)), 1);
    assert.equal(textParts('š'.repeat(71)), 2);
  });

  test('counts the letters that take two', () => {
    assert.equal(textLength('£5 and é'), 8);
    assert.equal(textLength('€5'), 3);
    assert.equal(textParts('€'.repeat(81)), 2);
  });

  test('keeps names as they are written', () => {
    assert.equal(plain('‘Zoë’ – Łukasz…'), "'Zoë' - Łukasz...");
  });
});

describe('a link with campaign codes', () => {
  const linkedin = campaign.parse({ name: 'LinkedIn post', source: 'linkedin', medium: 'social' });

  test('has the codes before the heading, and each once', () => {
    const coded = 'https://harbour.example/a/?utm_source=linkedin&utm_medium=social#boats';
    assert.equal(withCampaign('https://harbour.example/a/#boats', linkedin), coded);
    assert.equal(withCampaign(`${coded.replace('#', '&utm_campaign=old#')}`, linkedin), coded);
    assert.equal(
      withCampaign('https://harbour.example/a/', { ...linkedin, campaign: 'fair-2026-10' }),
      'https://harbour.example/a/?utm_source=linkedin&utm_medium=social&utm_campaign=fair-2026-10',
    );
  });

  test('takes codes in small letters and hyphens alone', () => {
    for (const source of ['LinkedIn', 'linked in', 'linkedin?', ''])
      assert.equal(campaign.safeParse({ name: 'Post', source, medium: 'social' }).success, false, source);
  });
});
