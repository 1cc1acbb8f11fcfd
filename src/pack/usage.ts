/**
 * How a bundle is used on a machine without this program: five lines for a shell, with tar, zstd and Go alone. Go holds every archive
 * against the project's own go.sum.
 *
 * @param bundle the name of the bundle's file, in the folder that the lines are run in
 * @returns Markdown
 * @see design section 4
 */
export function usageText(bundle: string): string {
  return `# How to build with this bundle

Copy this folder to the machine without network. There, in this folder, with \`CHECKOUT\` set to the folder of the project:

\`\`\`sh
sha256sum -c SHA256SUMS
mkdir -p modules && tar --zstd -xf ${quoted(bundle)} -C modules
export GOMODCACHE="$PWD/modules" GOPROXY=off GOSUMDB=off GOTOOLCHAIN=local
cd "$CHECKOUT"
go build ./...
\`\`\`

They need \`tar\`, \`zstd\` and Go. Go holds every archive against the \`go.sum\` of the project before it uses it; \`SHA256SUMS\` tells that
nothing was lost on the way. \`go-airlock unbundle\` does the same in one step, checks what this leaves to Go, and seals the build.
`;
}

function quoted(name: string): string {
  return /^[A-Za-z0-9._-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
