const SMALLEST = 256;

/**
 * The size that this many bytes are padded to, so that a size says little of what was written: 256 at least, and at most
 * an eighth more than it was.
 */
export function paddedSize(bytes: number): number {
  const step = Math.max(SMALLEST, 2 ** (Math.floor(Math.log2(Math.max(bytes, 1))) - 3));
  return Math.max(SMALLEST, Math.ceil(bytes / step) * step);
}
