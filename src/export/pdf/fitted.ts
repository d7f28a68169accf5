/** Points in a pixel of 1/96 inch. */
const PIXEL = 0.75;

/** A size in points that fits, never larger than the picture is. */
export function fitted(
  { width, height, isTurned }: { width: number; height: number; isTurned: boolean },
  widest: number,
  tallest: number,
): { width: number; height: number } {
  const [across, up] = isTurned ? [height, width] : [width, height];
  const scale = Math.min(PIXEL, widest / across, tallest / up);
  return { width: across * scale, height: up * scale };
}
