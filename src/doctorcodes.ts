/** Part of the table in codes.ts: what only doctor says. */
import { failed, warning, type Entry } from './codeentry.ts';

export const doctorCodes = {
  // settings of the go command
  W_DOCTOR_NO_GO: warning(
    'there is no go command in PATH',
    'install Go, or put its bin folder into PATH; go-airlock itself does without',
  ),
  E_DOCTOR_GO111MODULE: failed('GO111MODULE=off switches modules off', 'unset GO111MODULE'),
  W_DOCTOR_PROXY_DEAD: warning(
    'entries of GOPROXY stand behind off or direct, and are never asked',
    'put off or direct last',
  ),
  E_DOCTOR_PROXY_FOLDER: failed(
    'GOPROXY names a folder that is not there',
    'correct the path, or make the folder: go-airlock unbundle --proxy-dir DIR',
  ),
  E_DOCTOR_PROXY_LACKS: failed(
    'the folder that is the only proxy does not have all that the roots need',
    'go-airlock unbundle --proxy-dir DIR with a newer bundle',
  ),
  W_DOCTOR_PRIVATE_HOLE: warning(
    'GOPROXY lets nobody on the network be asked, but GONOPROXY or GOPRIVATE names modules the go command fetches from their origin all the same',
    'GONOPROXY=none closes the hole; go-airlock seal sets it',
  ),
  W_DOCTOR_PATTERN: warning(
    'a pattern in a list of modules never fits as it is written',
    'write path globs with commas and without blanks or https://: example.com/*,example.org/team',
  ),
  W_DOCTOR_SUMDB_OFF: warning(
    'modules that are new to go.sum are added without asking the checksum database',
    'unset GOSUMDB and GONOSUMDB; name private modules in GOPRIVATE',
  ),
  W_DOCTOR_INSECURE: warning(
    'GOINSECURE lets modules come over connections that anyone on the way can change',
    'unset GOINSECURE; give the server a certificate and name its authority',
  ),
  E_DOCTOR_GOVCS: failed(
    'GOVCS cannot be read',
    'write pattern:vcs, such as public:git|hg,private:all or *:off',
  ),
  W_DOCTOR_GOTOOLCHAIN: warning(
    'the go command would fetch or switch to another toolchain',
    'GOTOOLCHAIN=local uses the Go that is there; go-airlock seal sets it',
  ),
  W_DOCTOR_GOENV: warning(
    'GOENV names a file that is not there, so nothing is read from it',
    'correct the path, or unset GOENV',
  ),
  W_DOCTOR_SHADOWED: warning(
    'the environment overrides what go env -w has set',
    'unset the variable, or go env -u it, so that one place says it',
  ),
  W_DOCTOR_GOWORK: warning(
    'GOWORK stands in a settings file, where it holds for every folder',
    'take the line out of the file',
  ),
  E_DOCTOR_MOD_VENDOR: failed(
    'GOFLAGS says -mod=vendor, and a root has no vendor folder',
    'go mod vendor, or take -mod=vendor out of GOFLAGS',
  ),
  W_DOCTOR_CERTIFICATES: warning(
    'SSL_CERT_FILE or SSL_CERT_DIR names something that is not there',
    'correct the path, or unset it',
  ),

  // the checkout
  E_DOCTOR_CONFLICT: failed(
    'a file holds the marks of a merge that was not finished',
    'settle the conflict; for go.sum: keep the lines of both sides, then go mod tidy',
  ),
  W_DOCTOR_CRLF: warning(
    'a file has the line ends of Windows',
    'add "go.sum text eol=lf" to .gitattributes, for go.mod too, and git add --renormalize .',
  ),
  W_DOCTOR_STALE_SUM: warning('go.sum has lines that nothing needs', 'go mod tidy'),
  W_DOCTOR_REPLACE_ABSOLUTE: warning(
    'a replace names a folder by a path that only this machine has',
    'write it relative to go.mod: ./folder',
  ),
  W_DOCTOR_CASE: warning(
    'two modules differ only in upper and lower case',
    'require the spelling that the module itself declares; the other is an old or wrong one',
  ),
  E_DOCTOR_PATH_MISMATCH: failed(
    'a module declares another path than the one it is required by',
    'require it by the path it declares, or replace that path with it',
  ),

  // the module cache
  W_DOCTOR_POLLUTED: warning(
    'the module cache holds modules that are required and in no sum: what builds here fails on a fresh machine',
    'go mod tidy, and commit the lines it adds; GOMODCACHE of an empty folder shows what others see',
  ),
  W_DOCTOR_CACHE_INSIDE: warning(
    'the module cache lies in the checkout, where its modules are taken for roots',
    'name a module cache outside of the checkout',
  ),
  W_DOCTOR_LEFTOVER: warning(
    'killed runs have left folders or files in the module cache',
    'go-airlock fetch clears its own and repairs what go left',
  ),
  W_DOCTOR_DISK: warning('there is little room on the disk of the module cache', 'make room'),
  W_DOCTOR_PROXY: warning(
    'an entry of the proxy list does not give what it is asked for',
    'check its address, the network and the credentials for it',
  ),
} as const satisfies Record<`${'E' | 'W'}_DOCTOR_${string}`, Entry>;
