/**
 * Pieces of a file as one.
 * @example
 * joined([new Uint8Array([1, 2]), new Uint8Array([3])]); //=> new Uint8Array([1, 2, 3])
 */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
