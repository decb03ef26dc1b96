/** The drawing of the weeks moves once the reader does: until the first scroll nothing more is fetched. */
const begin = () => void import('./weeks.ts');
if (scrollY) begin();
else addEventListener('scroll', begin, { once: true, passive: true });
