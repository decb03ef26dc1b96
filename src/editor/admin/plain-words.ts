type Words = { [key: string]: string | Words };

/** What the forms say at the start, for people who have never heard of a repository. */
const own: Words = {
  collections: 'What to change',
  work_with_local_repo: 'Open the folder on this computer',
  work_with_local_repo_description:
    'Choose the folder of the whole project: the one that holds README.md and the folder content. Then allow this page to change its files.',
  working_with_local_repo: 'Working in a folder on this computer',
  sign_in_using_access_token: 'Sign in with an access key from {$service}',
  sign_in_using_access_token_description:
    'Paste your access key here. It must let you read and change the files of this site. Nobody but the host sees it.',
  personal_access_token: 'Access key',
  sign_in_error: {
    not_project_root:
      'That is not the folder of the whole project, as fetched with git. Choose the one that holds README.md and the folder content.',
    picker_dismissed: 'No folder was chosen. Try again.',
  },
  local_workflow: { unsupported_browser: 'This browser cannot open a folder. Use Chrome or Edge on a computer.' },
  saving_entry: {
    error: {
      description:
        'Nothing was saved: the file could not be written, or it holds something the form cannot read. Run npm run check, mend what it names, and open the form again.',
    },
  },
};

/** Words of programmers, and what stands in their place. Names in {$…} stay. */
const instead: [RegExp, string][] = [
  [/(?<![$\w])Assets\b/g, 'Files'],
  [/(?<![$\w])assets\b/g, 'files'],
  [/(?<![$\w])(an )?asset\b/g, 'file'],
  [/(?<![$\w])Asset\b/g, 'File'],
  [/(?<![$\w])Slug\b/g, 'Name in the address'],
  [/(?<![$\w])slug\b/g, 'name in the address'],
  [/(?<![$\w])Entries\b/g, 'Items'],
  [/(?<![$\w])entries\b/g, 'items'],
  [/(?<![$\w])Entry\b/g, 'Item'],
  [/(?<![$\w])entry\b/g, 'item'],
];

const plain = (text: string) => instead.reduce((words, [from, to]) => words.replace(from, to), text);

const changed = (words: Words, said: Words | undefined): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => {
      const mine = said?.[key];
      if (typeof value === 'string') return [key, typeof mine === 'string' ? mine : plain(value)];
      return [key, changed(value, typeof mine === 'object' ? mine : undefined)];
    }),
  );

/** Sveltia’s British English, in the words of people who do not code. */
export const plainWords = (json: string): string => JSON.stringify(changed(JSON.parse(json) as Words, own));
