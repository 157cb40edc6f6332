// Paints the triangles of the program: see web/browser/painter.hpp.

const VERTEX_BYTES = 20;
const PART_WORDS = 7;

const VERTEX = `#version 300 es
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 texel;
layout(location = 2) in vec4 color;
uniform vec2 page;
out vec2 at;
out vec4 ink;
void main() {
  at = texel;
  ink = color;
  gl_Position = vec4(place / page * vec2(2, -2) + vec2(-1, 1), 0, 1);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D coverage;
in vec2 at;
in vec4 ink;
out vec4 seen;
void main() {
  seen = vec4(ink.rgb, ink.a * texture(coverage, at).r);
}`;

/** What a context holds for all frames; the uniform is the size of the page. Not before there is
 * something to paint: it waits for the browser's graphics process.
 * @param {WebGL2RenderingContext} gl */
function prepare(gl) {
  const program = gl.createProgram();
  for (const [type, source] of /** @type {const} */ ([[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]])) {
    const shader = /** @type {WebGLShader} */ (gl.createShader(type));
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, VERTEX_BYTES, 0);
  gl.vertexAttribPointer(1, 2, gl.FLOAT, false, VERTEX_BYTES, 8);
  gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, VERTEX_BYTES, 16);
  for (const attribute of [0, 1, 2]) gl.enableVertexAttribArray(attribute);
  gl.enable(gl.BLEND);
  gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  return gl.getUniformLocation(program, 'page');
}

/** @param {WebGL2RenderingContext | null} context */
export function createPainter(context) {
  const gl = /** @type {WebGL2RenderingContext} */ (context);
  /** @type {Map<number, WebGLTexture>} */
  const textures = new Map();
  /** @type {WebGLUniformLocation | null} */
  let page = null;

  /** @param {number} id */
  const bind = (id) => gl.bindTexture(gl.TEXTURE_2D, textures.get(id) ?? null);

  return {
    /** @returns {number} 0: never */
    canPaint: () => Number(context !== null),
    /** What the context held is gone with it. */
    forget() {
      textures.clear();
      page = null;
    },
    /** @param {number} id @param {number} width @param {number} height */
    texture(id, width, height) {
      textures.set(id, gl.createTexture());
      bind(id);
      gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R8, width, height);
      for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
      for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
    },
    /** @param {Uint8Array} memory @param {number} id @param {number} x @param {number} y
     * @param {number} width @param {number} height @param {number} pixels @param {number} row */
    fill(memory, id, x, y, width, height, pixels, row) {
      page ??= prepare(gl);
      bind(id);
      gl.pixelStorei(gl.UNPACK_ROW_LENGTH, row);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RED, gl.UNSIGNED_BYTE, memory, pixels);
    },
    /** @param {number} id */
    drop(id) {
      gl.deleteTexture(textures.get(id) ?? null);
      textures.delete(id);
    },
    /** @param {Uint8Array} memory @param {number} vertices @param {number} bytes
     * @param {number} indices @param {number} count @param {number} parts @param {number} partCount
     * @param {number} width @param {number} height @param {number} across @param {number} down */
    paint(memory, vertices, bytes, indices, count, parts, partCount, width, height, across, down) {
      page ??= prepare(gl);
      gl.viewport(0, 0, across, down);
      gl.disable(gl.SCISSOR_TEST);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.SCISSOR_TEST);
      gl.uniform2f(page, width, height);
      gl.bufferData(gl.ARRAY_BUFFER, memory, gl.STREAM_DRAW, vertices, bytes);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, memory, gl.STREAM_DRAW, indices, count * 4);
      const words = new Int32Array(memory.buffer, parts, partCount * PART_WORDS);
      for (let at = 0; at < words.length; at += PART_WORDS) {
        const [left, top, wide, high, texture, first, corners] = words.subarray(at, at + PART_WORDS);
        bind(texture);
        gl.scissor(left, down - top - high, wide, high);
        gl.drawElements(gl.TRIANGLES, corners, gl.UNSIGNED_INT, first * 4);
      }
    },
  };
}
