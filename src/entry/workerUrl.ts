/**
 * Where the code of the worker threads is: the bundle `dist/worker/index.js` for code in `dist/app/`, else the compiled
 * neighbour of this file.
 *
 * The bundler must not see `new URL('…', import.meta.url)` as one expression: it would copy the file unbundled.
 */
export function workerUrl(): URL {
  return codeUrl('worker');
}

/** Where the code is that starts a command in a network namespace. */
export function insideUrl(): URL {
  return codeUrl('inside');
}

/** Where the program of the command line is: `dist/cli.js` for code in `dist/app/`, else the compiled door. */
export function cliUrl(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('/entry/workerUrl.js') ? './cli.js' : '../cli.js', here);
}

function codeUrl(name: string): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('/entry/workerUrl.js') ? `./${name}.js` : `../${name}/index.js`, here);
}
