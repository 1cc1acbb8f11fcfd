// Reads the part of an action.yml that the documentation is made from. Not a YAML reader: it knows the one way these files are
// written, and throws where a line is written in another.

/** `{ name, inputs, outputs }`; an entry is `{ name, description, default }`, the default only where one is written. */
export function readManifest(text, file) {
  const inputs = entries(section(text, 'inputs'), file);
  return { inputs, outputs: entries(section(text, 'outputs'), file) };
}

/** The lines below a key at the left edge, without comments and empty lines. */
function section(text, key) {
  const lines = text.split('\n');
  const from = lines.indexOf(`${key}:`) + 1;
  if (from === 0) return [];
  const length = lines.slice(from).findIndex((line) => /^\S/.test(line));
  return lines.slice(from, length < 0 ? undefined : from + length).filter((line) => !/^\s*(#|$)/.test(line));
}

function entries(lines, file) {
  const found = [];
  for (const line of lines) {
    const [, name] = /^ {2}([a-z0-9-]+):$/.exec(line) ?? [];
    const [, key, value] = /^ {4}([a-z]+): (.*)$/.exec(line) ?? [];
    const [, more] = /^ {6}(\S.*)$/.exec(line) ?? [];
    const last = found.at(-1);
    if (name !== undefined) found.push({ name, description: '' });
    else if (last !== undefined && key === 'description')
      last.description = value === '>-' ? '' : plain(value);
    else if (last !== undefined && key === 'default') last.default = plain(value);
    else if (last !== undefined && key === 'required') last.required = value === 'true';
    else if (last !== undefined && more !== undefined)
      last.description = `${last.description} ${more}`.trim();
    else throw new Error(`${file}: a line that scripts/manifest.mjs does not know: ${line}`);
  }
  const bare = found.filter(({ description }) => description === '');
  if (bare.length > 0)
    throw new Error(`${file}: no description of ${bare.map(({ name }) => name).join(', ')}`);
  return found;
}

/** A scalar without its quotes. */
function plain(value) {
  return value.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
}
