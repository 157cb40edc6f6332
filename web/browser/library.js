// The imports of portal.wasm: each hands over to the object that shell/host.mjs makes. Bytes are
// views of the memory as it is now, valid during the call.
const bytes = (at, size) => `HEAPU8.subarray(${at}, ${at} + ${size})`;
const host = (name, parameters, given) =>
  new Function(`return function(${parameters}) { return Module['host']['${name}'](${given}); }`)();

addToLibrary({
  host_commit: host('commit', 'nodes, count, pool', 'HEAPU8, nodes, count, pool'),
  host_focus: host('focus', 'key', 'key'),
  host_announce: host('announce', 'text, size, urgent', `${bytes('text', 'size')}, urgent`),
  host_wake: host('wake', 'frames', 'frames'),
  host_timer: host('timer', 'moment', 'moment'),
  host_send: host('send',
    'id, method, url, urlSize, type, typeSize, body, bodySize, timeout, largest',
    `id, method, ${bytes('url', 'urlSize')}, ${bytes('type', 'typeSize')}, ${bytes('body', 'bodySize')}, timeout, largest`),
  host_take: host('take', 'id, room, size', `id, ${bytes('room', 'size')}`),
  host_cancel: host('cancel', 'id', 'id'),
  host_go: host('go', 'url, size, replace', `${bytes('url', 'size')}, replace`),
  host_title: host('title', 'text, size', bytes('text', 'size')),
  host_copy: host('copy', 'text, size, request', `${bytes('text', 'size')}, request`),
  host_download: host('download', 'url, size', bytes('url', 'size')),
  host_save: host('save', 'name, nameSize, type, typeSize, data, dataSize',
    `${bytes('name', 'nameSize')}, ${bytes('type', 'typeSize')}, ${bytes('data', 'dataSize')}`),
  host_unsaved: host('unsaved', 'text, size', bytes('text', 'size')),
  host_decode: host('decode', 'request, data, size', `request, ${bytes('data', 'size')}`),
  host_scheme: host('scheme', 'name, size', bytes('name', 'size')),
  host_keep: host('keep', 'text, size', bytes('text', 'size')),
  host_stand: host('stand', '', ''),
  host_tell: host('tell', 'data, size', bytes('data', 'size')),
  host_now: () => Date.now(),
  host_monotonic: () => performance.now(),
  host_random: (at, size) => { crypto.getRandomValues(HEAPU8.subarray(at, at + size)); },
  host_out_of_memory: () => { throw new RangeError('out of memory'); },
  // ImGui's backend asks for the state that it gives back after each frame. Each question waits for the
  // browser's graphics process, and nobody but the backend draws here: it is told what a fresh
  // context would have.
  glGetIntegerv__deps: ['$GL'],
  glGetIntegerv: (name, at) => {
    const box = [0, 0, GLctx.drawingBufferWidth, GLctx.drawingBufferHeight];
    const known = {
      0x821B: [3],  // GL_MAJOR_VERSION
      0x0D33: [2048],  // GL_MAX_TEXTURE_SIZE: what each WebGL2 has
      0x84E0: [0x84C0],  // GL_ACTIVE_TEXTURE: GL_TEXTURE0
      0x0BA2: box,  // GL_VIEWPORT
      0x0C10: box,  // GL_SCISSOR_BOX
      0x80C9: [1],  // GL_BLEND_SRC_RGB: GL_ONE
      0x80CB: [1],  // GL_BLEND_SRC_ALPHA
      0x8009: [0x8006],  // GL_BLEND_EQUATION_RGB: GL_FUNC_ADD
      0x883D: [0x8006],  // GL_BLEND_EQUATION_ALPHA
    }[name] ?? [0];
    known.forEach((value, i) => { HEAP32[(at >> 2) + i] = value; });
  },
  // Makes the canvas's context the one that GL calls go to; 0 if there is none.
  host_gl__deps: ['$GL'],
  host_gl: () => {
    const context = Module['host']['context']();
    if (!context) return 0;
    GL.makeContextCurrent(GL.registerContext(context, { majorVersion: 2, minorVersion: 0 }));
    return 1;
  },
});
