/** The list of a bundle's modules in CycloneDX. Loaded only where one is asked for: the library is large. */
import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { Bom, BomRef, Component, Metadata, Property, Tools } from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { PackageURL } from 'packageurl-js';
import { closureDigest } from '../gomod/closure.ts';
import { dependencies, type Requires } from '../gomod/dependencies.ts';
import type { Replacement } from '../gomod/modfile.ts';
import { compareBytes, idOf } from '../gomod/module.ts';
import type { Root } from '../gomod/project.ts';
import type { Host } from '../host.ts';
import { inOrder } from '../work/inturn.ts';
import type { Plan } from './plan.ts';
import { archivesOf, type Archive } from './stock.ts';

/**
 * The SBOM of a plan: CycloneDX 1.6, JSON. One component for each archive of the plan, with its package URL, its h1 and the SHA-256 of
 * the archive as a bundle holds it; the roots are what it is about. Versions of which only the go.mod is read are no components: nothing is
 * built from them. No times, no random numbers, no order that depends on a locale: same plan, same text.
 *
 * @throws Failure `E_MODULE_ZIP`, `E_ZIP_…` when the module cache is not what the sums name
 * @see CycloneDX 1.6; go-modules-spec.md 5.3 for the graph
 */
export async function sbomText(host: Host, plan: Plan): Promise<string> {
  const { project, mods } = plan;
  const graph = dependencies(project, mods.of);
  const archives = archivesOf(plan);
  const digests = await digestsOf(host, plan, archives);
  const components = new Map(
    archives.map((archive, i) => [idOf(archive.module), componentOf(archive, digests[i] ?? '')]),
  );
  for (const [id, component] of components) {
    const replaced = [...(graph.replaces.get(id) ?? [])].sort(compareBytes);
    for (const other of replaced) component.properties.add(new Property('go-airlock:replaces', other));
  }
  const roots = project.roots.map(rootComponent);
  const refs: Refs = { components, roots: rootRefs(project.roots, roots) };
  for (const [id, component] of components) link(component, graph.ofModules.get(id), refs);
  roots.forEach((root, i) => {
    link(root, graph.ofRoots[i], refs);
  });
  const bom = new Bom({ serialNumber: serialOf(plan), metadata: metadataOf(plan, roots) });
  for (const component of components.values()) bom.components.add(component);
  return `${new JsonSerializer(new Json.Normalize.Factory(Spec1dot6)).serialize(bom, { space: 2 })}\n`;
}

async function digestsOf(host: Host, plan: Plan, archives: readonly Archive[]): Promise<readonly string[]> {
  const { folder } = plan;
  const digest = async ({ module, zip }: Archive): Promise<string> => {
    const size = await host.work.do('measure', { folder, module });
    return host.work.do('sha256', { folder, module, want: zip, size }, { weight: size });
  };
  const digests: string[] = [];
  for await (const one of inOrder(2 * host.work.width, archives, digest)) {
    digests.push(one);
    host.progress({ stage: 'bundle', done: digests.length, of: archives.length, bytes: 0 });
  }
  return digests;
}

function componentOf({ module, mod, zip }: Archive, sha256: string): Component {
  const purl = purlOf(module.path, module.version);
  const component = new Component(ComponentType.Library, module.path, {
    bomRef: purl,
    version: module.version,
    purl,
  });
  component.hashes.set(HashAlgorithm['SHA-256'], sha256);
  component.properties.add(new Property('go-airlock:h1', zip));
  if (mod !== undefined) component.properties.add(new Property('go-airlock:h1-gomod', mod));
  return component;
}

/** Case is kept: module paths that differ in case alone are different modules. */
function purlOf(path: string, version?: string): string {
  const slash = path.lastIndexOf('/');
  const namespace = slash < 0 ? undefined : path.slice(0, slash);
  return new PackageURL('golang', namespace, path.slice(slash + 1), version, undefined, undefined).toString();
}

function rootComponent({ dir, module, mod }: Root): Component {
  const named = module === '' ? {} : { purl: purlOf(module) };
  const root = new Component(ComponentType.Application, module === '' ? dir : module, {
    bomRef: `root:${dir}`,
    ...named,
  });
  root.properties.add(new Property('go-airlock:folder', dir));
  addFolders(root, mod.replace);
  return root;
}

/** A folder that replaces a module is part of the checkout and in no sum. */
function addFolders(about: Component, replace: readonly Replacement[]): void {
  for (const { oldPath, oldVersion, newPath, newVersion } of replace) {
    if (newVersion !== undefined) continue;
    const old = oldVersion === undefined ? oldPath : `${oldPath}@${oldVersion}`;
    about.properties.add(new Property('go-airlock:replaced-by-folder', `${old} => ${newPath}`));
  }
}

function metadataOf({ project }: Plan, roots: readonly Component[]): Metadata {
  const tools = new Tools();
  tools.components.add(new Component(ComponentType.Application, 'go-airlock', { bomRef: 'tool:go-airlock' }));
  const [only, ...more] = roots;
  const { workspace } = project;
  if (only !== undefined && more.length === 0 && workspace === undefined)
    return new Metadata({ tools, component: only });
  const name = workspace === undefined ? 'modules' : 'workspace';
  const whole = new Component(ComponentType.Application, name, { bomRef: 'checkout' });
  addFolders(whole, workspace?.work.replace ?? []);
  for (const root of roots) {
    whole.components.add(root);
    whole.dependencies.add(root.bomRef);
  }
  return new Metadata({ tools, component: whole });
}

interface Refs {
  readonly components: ReadonlyMap<string, Component>;
  /** By module path; of two with one path the first. */
  readonly roots: ReadonlyMap<string, Component>;
}

function rootRefs(roots: readonly Root[], components: readonly Component[]): Refs['roots'] {
  const pairs = roots.flatMap(({ module }, i) => {
    const component = components[i];
    return component === undefined ? [] : [[module, component] as const];
  });
  return new Map(pairs.reverse());
}

/** Edges to what is in the SBOM; in byte order. */
function link(from: Component, requires: Requires | undefined, { components, roots }: Refs): void {
  const sorted = (keys: Iterable<string> = []): readonly string[] => [...keys].sort(compareBytes);
  const refs: BomRef[] = [
    ...sorted(requires?.roots).flatMap((path) => roots.get(path)?.bomRef ?? []),
    ...sorted(requires?.modules).flatMap((id) => components.get(id)?.bomRef ?? []),
  ];
  for (const ref of refs) if (ref !== from.bomRef) from.dependencies.add(ref);
}

/** A UUID of version 8 (RFC 9562), made of the closure's digest: the same closure has the same one. */
function serialOf({ project, question, scope }: Plan): string {
  const digest = closureDigest({ ...project, question }, scope);
  const variant = (8 + (parseInt(digest.slice(16, 17), 16) % 4)).toString(16);
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-')}`;
}
