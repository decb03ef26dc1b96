/** Where a JPEG’s marks are followed from the first to the one that says the end: of the preview inside it they say nothing. */
function jpegEnds(bytes: Buffer): boolean {
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) {
      at = bytes.indexOf(0xff, at);
      if (at < 0) return false;
      continue;
    }
    const mark = bytes[at + 1]!;
    if (mark === 0xd9) return true;
    const alone = mark < 2 || (mark >= 0xd0 && mark <= 0xd8);
    if (mark === 0xff) at += 1;
    else if (alone || at + 3 >= bytes.length) at += 2;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** The names of a PNG’s pieces, with IEND where it is there to its end. */
function pngPieces(bytes: Buffer): Set<string> {
  const names = new Set<string>();
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    names.add(bytes.toString('latin1', at + 4, at + 8));
  return names;
}

/** Whether an AVIF’s boxes end where the file does. */
function boxesEnd(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size === 0) return true;
    at += size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : Math.max(8, size);
  }
  return at === bytes.length;
}

/** Whether a picture is there to its end: a copy that broke off shows half of it, or nothing. */
export function isWhole(kind: string, bytes: Buffer): boolean {
  if (kind === 'jpg') return jpegEnds(bytes);
  if (kind === 'png') return pngPieces(bytes).has('IEND');
  if (kind === 'webp') return bytes.readUInt32LE(4) + 8 <= bytes.length;
  if (kind === 'gif') return bytes.lastIndexOf(0x3b) > bytes.length - 16;
  return kind !== 'avif' || boxesEnd(bytes);
}

/** Whether a picture has more than one frame. */
export function moves(kind: string, bytes: Buffer): boolean {
  if (kind === 'gif') return (bytes.toString('latin1').match(/\x21\xf9\x04[^]{4}\0[\x21\x2c]/g) ?? []).length > 1;
  if (kind === 'png') return pngPieces(bytes).has('acTL');
  if (kind === 'webp') return bytes.toString('latin1', 12, 16) === 'VP8X' && (bytes[20]! & 2) > 0;
  return kind === 'avif' && bytes.toString('latin1', 8, 12) === 'avis';
}
