export const id = 669;
export const ids = [669];
export const modules = {

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ closureDigest),
/* harmony export */   k: () => (/* binding */ entryKey)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66246);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);


/** The part of a key that changes when what an entry holds changes its meaning. */
const FORMAT = 1;
/** The key of a project's entry; known before anything is fetched. @param prefix letters, digits, `.`, `_` and `-` */
function entryKey(prefix, project, scope) {
    const family = `${prefix}-${FORMAT}-`.toLowerCase();
    return { exact: `${family}${closureDigest(project, scope)}`, family };
}
/**
 * The digest of what decides which files a project needs: the parsed requirements of its roots, its go.work, its sums and the
 * scope. Comments, order, repetition, go lines and the folders of the roots do not count, so one entry serves every platform
 * and Go version; but where a question names platforms, each question has its own.
 *
 * @returns SHA-256 in lower-case hex
 * @see design section 1, closure
 */
function closureDigest({ roots, workspace, joined, sums, question }, scope) {
    const facts = {
        scope,
        roots: sorted(roots.map(({ module, mod }) => JSON.stringify(requirementsOf(module, mod)))),
        use: sorted((workspace?.work.use ?? []).map(({ dir }) => dir)),
        replace: replacements(workspace?.work.replace ?? []),
        mods: sums.mods.map((module) => [(0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module), sums.wanted(module, true)]),
        archives: sums.archives.map((module) => [(0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module), sums.wanted(module, false)]),
        ...(joined === undefined ? {} : { joined: sorted(joined.map(joinOf)) }),
        ...(question === undefined ? {} : { needed: question }),
    };
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(Buffer.from(JSON.stringify(facts)));
}
function joinOf({ members, work }) {
    return JSON.stringify({ members: sorted([...members]), replace: replacements(work.replace) });
}
function requirementsOf(module, mod) {
    return {
        module,
        require: sorted(mod.require.map(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)),
        replace: replacements(mod.replace),
        exclude: sorted(mod.exclude.map(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)),
        tool: sorted(mod.tool),
    };
}
function replacements(replace) {
    return sorted(replace.map(({ oldPath, oldVersion, newPath, newVersion }) => JSON.stringify([oldPath, oldVersion ?? null, newPath, newVersion ?? null])));
}
function sorted(texts) {
    return [...new Set(texts)].sort(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo);
}
//# sourceMappingURL=closure.js.map

/***/ }),

/***/ 26050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomText: () => (/* binding */ sbomText)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
var models = __webpack_require__(50320);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
var index_node = __webpack_require__(51248);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
var spec = __webpack_require__(94321);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./build/src/gomod/closure.js
var closure = __webpack_require__(3233);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/views.js + 1 modules
var views = __webpack_require__(82012);
;// CONCATENATED MODULE: ./build/src/gomod/dependencies.js


/**
 * The edges of the module graph, as `go mod graph` has them, but between what is selected. A folder that replaces a module is no module
 * version: what it requires is required by those that require it. All views of a project count together.
 *
 * @param modOf the verified go.mod files
 * @throws Failure as `readViews` does
 * @see go-modules-spec.md 5.3, 5.4
 */
function dependencies(project, modOf) {
    const found = new Edges(project.roots);
    for (const view of (0,views/* readViews */.pg)(project, modOf))
        found.add(view);
    return found;
}
class Edges {
    ofRoots;
    ofModules = new Map();
    replaces = new Map();
    #roots;
    constructor(roots) {
        this.#roots = roots;
        this.ofRoots = roots.map(none);
    }
    add(view) {
        const selected = new Map(view.graph.buildList.map((m) => [m.path, m]));
        for (const [i, root] of this.#roots.entries()) {
            const into = this.ofRoots[i];
            if (into !== undefined && view.roots.includes(root))
                follow({ view, selected, into }, root.mod.require, new Set());
        }
        for (const top of selected.values())
            this.#module(top, { view, selected });
    }
    #module(top, at) {
        const origin = at.view.origin(top);
        if (origin.from === 'folder')
            return;
        const id = (0,gomod_module/* idOf */.TH)(origin.module);
        if (id !== (0,gomod_module/* idOf */.TH)(top))
            entry(this.replaces, id, () => new Set()).add((0,gomod_module/* idOf */.TH)(top));
        const into = entry(this.ofModules, id, none);
        follow({ ...at, into }, at.view.modOf(top)?.require ?? [], new Set());
    }
}
/** @param seen paths of folders on the way: they may require each other */
function follow(walk, require, seen) {
    const { view, selected, into } = walk;
    for (const { path } of require) {
        const top = selected.get(path);
        if (view.mainModules.has(path))
            into.roots.add(path);
        else if (top !== undefined) {
            const origin = view.origin(top);
            if (origin.from === 'module')
                into.modules.add((0,gomod_module/* idOf */.TH)(origin.module));
            else if (!seen.has(path))
                follow(walk, view.modOf(top)?.require ?? [], seen.add(path));
        }
    }
}
function none() {
    return { modules: new Set(), roots: new Set() };
}
function entry(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
//# sourceMappingURL=dependencies.js.map
// EXTERNAL MODULE: ./build/src/work/inturn.js
var inturn = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/stages/stock.js
var stock = __webpack_require__(81319);
;// CONCATENATED MODULE: ./build/src/stages/sbom.js
/** The list of a bundle's modules in CycloneDX. Loaded only where one is asked for: the library is large. */










/**
 * The SBOM of a plan: CycloneDX 1.6, JSON. One component for each archive of the plan, with its package URL, its h1 and the SHA-256 of
 * the archive as a bundle holds it; the roots are what it is about. Versions of which only the go.mod is read are no components: nothing is
 * built from them. No times, no random numbers, no order that depends on a locale: same plan, same text.
 *
 * @throws Failure `E_MODULE_ZIP`, `E_ZIP_…` when the module cache is not what the sums name
 * @see CycloneDX 1.6; go-modules-spec.md 5.3 for the graph
 */
async function sbomText(host, plan) {
    const { project, mods } = plan;
    const graph = dependencies(project, mods.of);
    const archives = (0,stock/* archivesOf */.bS)(plan);
    const digests = await digestsOf(host, plan, archives);
    const components = new Map(archives.map((archive, i) => [(0,gomod_module/* idOf */.TH)(archive.module), componentOf(archive, digests[i] ?? '')]));
    for (const [id, component] of components) {
        const replaced = [...(graph.replaces.get(id) ?? [])].sort(gomod_module/* compareBytes */.Xo);
        for (const other of replaced)
            component.properties.add(new models.Property('go-airlock:replaces', other));
    }
    const roots = project.roots.map(rootComponent);
    const refs = { components, roots: rootRefs(project.roots, roots) };
    for (const [id, component] of components)
        sbom_link(component, graph.ofModules.get(id), refs);
    roots.forEach((root, i) => {
        sbom_link(root, graph.ofRoots[i], refs);
    });
    const bom = new models.Bom({ serialNumber: serialOf(plan), metadata: metadataOf(plan, roots) });
    for (const component of components.values())
        bom.components.add(component);
    return `${new index_node.JsonSerializer(new index_node.JSON.Normalize.Factory(spec.Spec1dot6)).serialize(bom, { space: 2 })}\n`;
}
async function digestsOf(host, plan, archives) {
    const { folder } = plan;
    const digest = async ({ module, zip }) => {
        const size = await host.work.do('measure', { folder, module });
        return host.work.do('sha256', { folder, module, want: zip, size }, { weight: size });
    };
    const digests = [];
    for await (const one of (0,inturn/* inOrder */.a)(2 * host.work.width, archives, digest)) {
        digests.push(one);
        host.progress({ stage: 'bundle', done: digests.length, of: archives.length, bytes: 0 });
    }
    return digests;
}
function componentOf({ module, mod, zip }, sha256) {
    const purl = purlOf(module.path, module.version);
    const component = new models.Component(enums.ComponentType.Library, module.path, {
        bomRef: purl,
        version: module.version,
        purl,
    });
    component.hashes.set(enums.HashAlgorithm['SHA-256'], sha256);
    component.properties.add(new models.Property('go-airlock:h1', zip));
    if (mod !== undefined)
        component.properties.add(new models.Property('go-airlock:h1-gomod', mod));
    return component;
}
/** Case is kept: module paths that differ in case alone are different modules. */
function purlOf(path, version) {
    const slash = path.lastIndexOf('/');
    const namespace = slash < 0 ? undefined : path.slice(0, slash);
    return new packageurl_js.PackageURL('golang', namespace, path.slice(slash + 1), version, undefined, undefined).toString();
}
function rootComponent({ dir, module, mod }) {
    const named = module === '' ? {} : { purl: purlOf(module) };
    const root = new models.Component(enums.ComponentType.Application, module === '' ? dir : module, {
        bomRef: `root:${dir}`,
        ...named,
    });
    root.properties.add(new models.Property('go-airlock:folder', dir));
    addFolders(root, mod.replace);
    return root;
}
/** A folder that replaces a module is part of the checkout and in no sum. */
function addFolders(about, replace) {
    for (const { oldPath, oldVersion, newPath, newVersion } of replace) {
        if (newVersion !== undefined)
            continue;
        const old = oldVersion === undefined ? oldPath : `${oldPath}@${oldVersion}`;
        about.properties.add(new models.Property('go-airlock:replaced-by-folder', `${old} => ${newPath}`));
    }
}
function metadataOf({ project }, roots) {
    const tools = new models.Tools();
    tools.components.add(new models.Component(enums.ComponentType.Application, 'go-airlock', { bomRef: 'tool:go-airlock' }));
    const [only, ...more] = roots;
    const { workspace } = project;
    if (only !== undefined && more.length === 0 && workspace === undefined)
        return new models.Metadata({ tools, component: only });
    const name = workspace === undefined ? 'modules' : 'workspace';
    const whole = new models.Component(enums.ComponentType.Application, name, { bomRef: 'checkout' });
    addFolders(whole, workspace?.work.replace ?? []);
    for (const root of roots) {
        whole.components.add(root);
        whole.dependencies.add(root.bomRef);
    }
    return new models.Metadata({ tools, component: whole });
}
function rootRefs(roots, components) {
    const pairs = roots.flatMap(({ module }, i) => {
        const component = components[i];
        return component === undefined ? [] : [[module, component]];
    });
    return new Map(pairs.reverse());
}
/** Edges to what is in the SBOM; in byte order. */
function sbom_link(from, requires, { components, roots }) {
    const sorted = (keys = []) => [...keys].sort(gomod_module/* compareBytes */.Xo);
    const refs = [
        ...sorted(requires?.roots).flatMap((path) => roots.get(path)?.bomRef ?? []),
        ...sorted(requires?.modules).flatMap((id) => components.get(id)?.bomRef ?? []),
    ];
    for (const ref of refs)
        if (ref !== from.bomRef)
            from.dependencies.add(ref);
}
/** A UUID of version 8 (RFC 9562), made of the closure's digest: the same closure has the same one. */
function serialOf({ project, question, scope }) {
    const digest = (0,closure/* closureDigest */.e)({ ...project, question }, scope);
    const variant = (8 + (parseInt(digest.slice(16, 17), 16) % 4)).toString(16);
    const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
    return `urn:uuid:${[...parts, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-')}`;
}
//# sourceMappingURL=sbom.js.map

/***/ })

};
