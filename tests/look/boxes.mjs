// Edges of boxes and how far apart they are.

/** @typedef {{x: number, y: number, width: number, height: number}} Box */

/** @param {Box} box @param {{x: number, y: number}} origin */
export function edgesOf(box, origin = { x: 0, y: 0 }) {
  const left = box.x - origin.x;
  const top = box.y - origin.y;
  return {
    left,
    top,
    right: left + box.width,
    bottom: top + box.height,
    width: box.width,
    height: box.height,
    center: left + box.width / 2,
    middle: top + box.height / 2,
  };
}

/** The largest distance over the edges that count, and which edge it is.
 * @param {Box} picture @param {Box} ours @param {string[]} edges */
export function distance(picture, ours, edges) {
  const [theirs, mine] = [edgesOf(picture), edgesOf(ours)];
  return edges
    .map((edge) => ({ edge, apart: Math.abs(theirs[edge] - mine[edge]) }))
    .reduce((worst, next) => (next.apart > worst.apart ? next : worst));
}
