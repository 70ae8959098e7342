// Reduces forge's output to what is checked in: one file per deployable contract
// with its ABI (one entry a line) and creation bytecode; storage.txt, what lies in which
// slot; compiler.json, what compiles them beside our own sources; and .abi/.bin files for abigen.
// Usage: node artifacts.js FORGE_OUT ARTIFACTS_DIR ABIGEN_DIR
const fs = require("fs"), path = require("path");
const [out, artifacts, abigen] = process.argv.slice(2);

let storage = "";
for (const name of ["AccessManager", "Badge", "Compliance", "NaiveRewards", "Rewards", "Settlement", "Vouchers"]) {
  const { abi, bytecode, storageLayout } = JSON.parse(fs.readFileSync(path.join(out, name + ".sol", name + ".json"), "utf8"));
  if (bytecode.object.includes("__$")) throw new Error(name + ": unlinked library");
  for (const v of storageLayout.storage) {
    // The label, not the key: that carries numbers of the compiler's run.
    const type = storageLayout.types[v.type];
    storage += [name, "slot " + v.slot, "byte " + v.offset, type.numberOfBytes + " bytes", type.label, v.label].join("  ") + "\n";
  }
  const entries = abi.map((e) => "    " + JSON.stringify(e)).join(",\n");
  fs.writeFileSync(
    path.join(artifacts, name + ".json"),
    `{\n  "contract": "${name}",\n  "abi": [\n${entries}\n  ],\n  "bytecode": "${bytecode.object}"\n}\n`);
  fs.writeFileSync(path.join(abigen, name + ".abi"), JSON.stringify(abi));
  fs.writeFileSync(path.join(abigen, name + ".bin"), bytecode.object);
}
fs.writeFileSync(path.join(artifacts, "storage.txt"), storage);

// With src and this anybody compiles the same bytes: compiler, settings, and the sources
// of others that the deployed contracts import.
const info = path.join(out, "build-info"), { input } = JSON.parse(fs.readFileSync(path.join(info, fs.readdirSync(info)[0]), "utf8"));
const libraries = {};
function collect(file) {
  const text = input.sources[file].content;
  if (!file.startsWith("src/")) {
    if (libraries[file]) return;
    libraries[file] = text;
  }
  for (const [, next] of text.matchAll(/^import\s[^"']*["']([^"']+)["'];/gm))
    collect(next.startsWith(".") ? path.join(path.dirname(file), next) : "node_modules/" + next);
}
for (const name of ["Access", "Badge", "Compliance", "Rewards", "Settlement", "Vouchers"]) collect("src/" + name + ".sol");
const { remappings, optimizer, metadata, evmVersion, viaIR } = input.settings;
const outputSelection = { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } };
fs.writeFileSync(path.join(artifacts, "compiler.json"), JSON.stringify({
  version: require("solc").version().replace(/\.Emscripten.*$/, ""),
  settings: { remappings, optimizer, metadata, evmVersion, viaIR, outputSelection },
  libraries: Object.fromEntries(Object.entries(libraries).sort(([a], [b]) => (a < b ? -1 : 1))),
}, null, 1) + "\n");
