import sharp from 'sharp';

/** The most that one file of a picture may weigh, in bytes. */
export const heaviest = 120_000;

/** Ways to make a file, the best first, until one is light enough. More effort for AVIF takes five times as long, and spares little. */
export const ways = {
  avif: [56, 48, 40, 32, 24, 16, 8].map((quality) => ({ quality, effort: 3 })),
  webp: [74, 66, 58, 50, 40, 30, 20, 10, 1].map((quality) => ({ quality })),
};

/** How wide its column is at most, in rem: of a picture, and of a tall one. */
export const columns = { wide: 44, tall: 26 };

/** The widths made for a column, in pixels: for desks and phones once, for phones, and for desks twice as fine. */
export const widthsFor = (column: number) => [16, 24, 32].map((pixels) => column * pixels);

/** All that decides the bytes of a picture, but the picture: part of the names of what is made, and so of what is kept. */
export const recipe = JSON.stringify([heaviest, ways, sharp.versions]);
