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
  host_script: host('script', 'script', 'script'),
  host_keep: host('keep', 'text, size', bytes('text', 'size')),
  host_stand: host('stand', '', ''),
  host_tell: host('tell', 'data, size', bytes('data', 'size')),
  host_number: (at, size) => Number(String.fromCharCode(...HEAPU8.subarray(at, at + size))),
  host_now: () => Date.now(),
  host_monotonic: () => performance.now(),
  host_random: (at, size) => { crypto.getRandomValues(HEAPU8.subarray(at, at + size)); },
  host_out_of_memory: () => { throw new RangeError('out of memory'); },
  host_can_paint: host('canPaint', '', ''),
  host_texture: host('texture', 'id, width, height', 'id, width, height'),
  host_fill: host('fill', 'id, x, y, width, height, pixels, row',
    'HEAPU8, id, x, y, width, height, pixels, row'),
  host_drop: host('drop', 'id', 'id'),
  host_paint: host('paint',
    'vertices, bytes, indices, count, parts, partCount, width, height, across, down',
    'HEAPU8, vertices, bytes, indices, count, parts, partCount, width, height, across, down'),
});
