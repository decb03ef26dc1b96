/** What to write where an address does not say what it is: a browser takes it for a page beside this one. */
export function bareLink(url: string): string | undefined {
  if (url === '' || /^([/#?]|[a-z][\w+.-]*:)/i.test(url)) return undefined;
  if (/^[^\s/]+@[^\s/]+$/.test(url)) return `This leads nowhere. Write it as an e-mail address: mailto:${url}`;
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|gov|eu|info)(?:[/?#]|$))/i.test(url))
    return `This leads nowhere. Write the whole address: https://${url}`;
  const [page = '', heading] = url.split('#');
  const name = page.replace(/^(?:\.{1,2}\/)*(?:pages\/)?/, '').replace(/(?:\.mdx?)?\/?$/, '');
  return `Begin a link to a page of ours with a slash, and end it with one: /${name}/${heading ? `#${heading}` : ''}`;
}
