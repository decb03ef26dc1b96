/** The letters of a plain text message, GSM 03.38 (3GPP TS 23.038): one with others is cut after 70 letters, not 160. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** These count twice. */
const extended = '^{}\\[~]|€\f';

const straight: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
};

/** Words with the quotation marks and dashes that a text message has. */
export const plain = (text: string): string => text.replace(/[‘’“”–—…\u00a0]/g, (letter) => straight[letter]!);

/** How many letters of a text message the words take. */
export const textLength = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (extended.includes(letter) ? 2 : 1), 0);

/** As how many messages a telephone sends the words; each part of a longer one has room for a few letters less. */
export function textParts(text: string): number {
  const isPlain = [...text].every((letter) => basic.includes(letter) || extended.includes(letter));
  const [alone, joined] = isPlain ? [160, 153] : [70, 67];
  const length = isPlain ? textLength(text) : text.length;
  return length <= alone ? 1 : Math.ceil(length / joined);
}
