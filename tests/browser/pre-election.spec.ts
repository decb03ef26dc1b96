import { expect, test } from './site.ts';

/** What src/components/quotations/Withheld.astro writes before a period: this site has none set. */
const block =
  '<div id="block"><p>Their words</p><p hidden data-from="2027-03-29" data-to="2027-05-06">Withheld until 7 May 2027</p></div>';

test('on the days of a pre-election period a line stands in place of a councillor’s words, though nobody has built', async ({
  page,
}) => {
  await page.route('./', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${block}</main>`) });
  });
  const days = [
    ['2027-03-28', 'Their words'],
    ['2027-03-29', 'Withheld until 7 May 2027'],
    ['2027-05-06', 'Withheld until 7 May 2027'],
    ['2027-05-07', 'Their words'],
  ] as const;
  for (const [day, words] of days) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await page.goto('./');
    await expect(page.locator('#block').getByText(words)).toBeVisible();
    await expect(page.locator('#block p:visible')).toHaveCount(1);
  }
});
