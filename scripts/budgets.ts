/** Prints what a reader waits for at most, and the page of the built site that comes nearest to each number. */
import { budgets } from '../tests/site/budgets.ts';
import { inWords, weigh } from '../tests/site/weigh.ts';

for (const budget of budgets) console.log(inWords(budget, weigh(budget)));
