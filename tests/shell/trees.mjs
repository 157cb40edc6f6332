// Small pages as the program would say them.

/** @param {string} id @param {number} index */
export function row(id, index, { name = `Row ${id}`, on = false, worded = true } = {}) {
  const flow = ['Flow'];
  return {
    key: `row:${id}`, role: 'Row', a: index + 2, state: flow, box: [0, 0, 0, 52],
    children: [
      {
        key: `row:${id}/name`, role: 'RowHeader', state: flow,
        children: [{ key: `row:${id}/link`, role: 'Link', tab: 'Stop', name, hint: `/rows/${id}`, box: [12, 8, 150, 24] }],
      },
      {
        key: `row:${id}/auto`, role: 'Cell', state: flow,
        children: [
          {
            key: `row:${id}/switch`, role: 'Switch', tab: 'Stop', name: 'Auto assign',
            state: on ? ['Checked', 'IconOnly'] : ['IconOnly'], box: [12, 14, 36, 24],
          },
          ...(worded ? [{ key: `row:${id}/word`, role: 'Text', name: on ? 'On' : 'Off', state: ['AriaHidden'], box: [52, 14, 30, 24] }] : []),
        ],
      },
    ],
  };
}

/** A page with a heading and a table of the ids. @param {string[]} ids @param {object[]} more */
export function list(ids, more = [], rows = {}) {
  return [
    {
      key: 'main', role: 'Main', box: [0, 0, 1000, 700],
      children: [
        { key: 'title', role: 'Heading1', name: 'Rows', box: [32, 24, 200, 32] },
        {
          key: 'scroller', role: 'Scroller', name: 'Rows', box: [32, 80, 600, 400],
          children: [{
            key: 'grid', role: 'Grid', name: 'Rows', a: ids.length + 1, b: 2, state: ['Flow'], box: [0, 0, 400, 0],
            children: [
              {
                key: 'head', role: 'GridHead', state: ['Flow'],
                children: [{
                  key: 'headers', role: 'Row', a: 1, state: ['Flow'], box: [0, 0, 0, 40],
                  children: [
                    { key: 'h1', role: 'ColumnHeader', state: ['Flow', 'SortAscending'], box: [0, 0, 200, 0], children: [{ key: 'h1/sort', role: 'Button', tab: 'Stop', name: 'Name', box: [12, 4, 80, 32] }] },
                    { key: 'h2', role: 'ColumnHeader', name: 'Auto assign', state: ['Flow'], box: [0, 0, 200, 0] },
                  ],
                }],
              },
              { key: 'body', role: 'GridBody', state: ['Flow'], children: ids.map((id, index) => row(id, index, rows[id])) },
            ],
          }],
        },
        ...more,
      ],
    },
  ];
}

/** @param {object[]} roots @param {object[]} children of the dialog */
export function withDialog(roots, children, box = [200, 100, 400, 300]) {
  return [...roots, {
    key: 'dialog', role: 'Dialog', a: 'dialog/title', box,
    children: [{ key: 'dialog/title', role: 'Heading2', name: 'Rename', box: [24, 24, 200, 24] }, ...children],
  }];
}

export const field = (more = {}) => ({
  key: 'field', role: 'TextField', tab: 'Stop', name: 'Name', hint: 'Name of it', box: [32, 500, 200, 36], ...more,
});
