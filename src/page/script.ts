/** The one script of the page: it hides and orders the rows of the module table, and never writes HTML. */
export const SCRIPT = String.raw`'use strict';
(() => {
  const table = document.getElementById('module-table');
  const form = document.getElementById('filters');
  if (!table || !form) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row) => ({
    row,
    text: row.cells[0].textContent.toLowerCase(),
    state: row.dataset.s,
    from: row.cells[5].textContent,
    trouble: row.dataset.t === '1',
  }));
  const text = document.getElementById('f-text');
  const state = document.getElementById('f-state');
  const from = document.getElementById('f-from');
  const trouble = document.getElementById('f-trouble');
  const shown = document.getElementById('shown');
  const noMatch = document.getElementById('no-match');
  const cut = (value) => (from.selectedIndex <= 0 ? '' : value);

  const filter = () => {
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wantedFrom = cut(from.selectedOptions[0].textContent);
    let count = 0;
    for (const one of rows) {
      const fits =
        words.every((word) => one.text.includes(word)) &&
        (state.value === '' || one.state === state.value) &&
        (wantedFrom === '' || one.from === wantedFrom) &&
        !(trouble && trouble.checked && !one.trouble);
      one.row.hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count === rows.length ? count + ' modules' : count + ' of ' + rows.length + ' modules';
    noMatch.hidden = count > 0;
  };

  const compare = (index, numbers) => (a, b) => {
    const [x, y] = [a.row.cells[index], b.row.cells[index]];
    if (numbers) return Number(y.dataset.v) - Number(x.dataset.v);
    const [s, t] = [x.textContent, y.textContent];
    return s < t ? -1 : s > t ? 1 : 0;
  };

  const order = (head, index) => {
    const numbers = head.dataset.kind === 'number';
    const first = numbers ? 'descending' : 'ascending';
    const second = numbers ? 'ascending' : 'descending';
    const next = head.getAttribute('aria-sort') === first ? second : first;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', next);
    const sorted = rows.map((one, at) => [one, at]);
    const by = compare(index, numbers);
    const turn = next === first ? 1 : -1;
    sorted.sort(([a, i], [b, j]) => turn * by(a, b) || i - j);
    body.append(...sorted.map(([one]) => one.row));
  };

  Array.from(table.tHead.rows[0].cells, (head, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => order(head, index));
  });
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
`;
