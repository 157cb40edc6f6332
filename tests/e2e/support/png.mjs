// Reads the pictures that Chromium takes: 8 bits, RGB or RGBA, not interlaced (PNG, ISO 15948).
import { inflateSync } from 'node:zlib';

/** @param {Buffer} bytes @returns {{width: number, height: number, channels: number, data: Uint8Array}} */
export function readPng(bytes) {
  const parts = [];
  let header;
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = body;
    if (kind === 'IDAT') parts.push(body);
    at += 12 + length;
  }
  const channels = { 2: 3, 6: 4 }[header?.[9]];
  if (channels === undefined || header[8] !== 8 || header[12] !== 0) throw new Error('not such a PNG');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  return { width, height, channels, data: unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels) };
}

/** @param {Buffer} raw @param {number} stride @param {number} height @param {number} step */
function unfilter(raw, stride, height, step) {
  const data = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let i = 0; i < stride; i += 1) {
      const left = i < step ? 0 : data[to + i - step];
      const up = row === 0 ? 0 : data[to + i - stride];
      const corner = row === 0 || i < step ? 0 : data[to + i - stride - step];
      data[to + i] = raw[from + i] + predicted(filter, left, up, corner);
    }
  }
  return data;
}

/** @param {number} filter @param {number} left @param {number} up @param {number} corner */
function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
