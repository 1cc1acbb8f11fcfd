/** Part of the table in codes.ts: what the seal is made from, what proves it, and what the audit tells apart. */
import { failed, warning, type Entry } from './codeentry.ts';

export const sealCodes = {
  // before the seal
  E_GO_IN_WORKSPACE: failed(
    'the go command that PATH names lies in the checkout, where a pull request can put anything',
    'put a Go from outside of the checkout first in PATH',
  ),
  E_VENDOR_LACKING: failed(
    'a module root has no vendor folder to build from',
    'go mod vendor (go work vendor) makes one; or use mode auto or modcache',
  ),
  E_SEAL_READBACK: failed(
    'the go command does not see a variable of the seal as it was set',
    'look for a wrapper of the go command, or a go.env in its GOROOT, that sets it',
  ),
  E_SEAL_INCOMPLETE: failed(
    'the go command, sealed, wants a module that is not there, or calls one tampered with',
    'go mod tidy and commit what it writes; scope all brings more than builds need',
  ),
  W_SEAL_LIST: warning(
    'the go command, sealed, cannot load every package of a root',
    'nothing to do if the job does not build them, or generates them first',
  ),
  W_SEAL_MODE: warning(
    'vendor folders are there, and sealed steps build from the module cache',
    'mode: modcache says that this is meant',
  ),
  W_GOENV_IGNORED: warning(
    'the file of go env -w sets variables, and sealed steps do not read it',
    'set what the build needs in the environment of the job',
  ),
  W_ENV_PROGRAM: warning(
    'the environment names programs that a build may run, and no sum covers them',
    'make sure that the workflow itself sets them; unset what it does not',
  ),
  W_TOOLCHAIN: warning(
    'a toolchain line or GOTOOLCHAIN names another Go, and sealed steps do not switch to it',
    'put that Go first in PATH if it has to be that one; GOTOOLCHAIN=local in the environment says that it has not',
  ),
  W_NOT_COMPLETE: warning(
    'something that the roots need is not there, and nothing is sealed',
    'any other mode makes this an error',
  ),

  // after the seal
  E_REQUIRED_AFTER_SEAL: failed(
    'a module came into the module cache after the seal, and a go.mod requires it now',
    'find the step that runs go get or builds with -mod=mod; commit the requirement and its sums if they are right',
  ),
  E_GOSUM_GROWN: failed(
    'lines were added to a go.sum after the seal, as a go command with -mod=mod does',
    'find the step that builds with -mod=mod; if the lines are right, commit them',
  ),
  E_GOSUM_CHANGED: failed(
    'lines of a go.sum were changed or removed after the seal',
    'find the step that writes it: the sums are what everything was proven with',
  ),
  E_VENDOR_CHANGED: failed(
    'a vendor folder was changed after the seal',
    'find the step that writes to it; go mod vendor (go work vendor) makes it anew',
  ),
  W_SEAL_LIFTED: warning(
    'a step with mode: off has lifted the seal for the steps after it',
    'nothing to do if that is meant; what those steps fetched is not proven',
  ),
} as const satisfies Record<`${'E' | 'W'}_${string}`, Entry>;
