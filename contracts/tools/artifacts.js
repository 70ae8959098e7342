// Reduces forge's output to what is checked in: one file per deployable contract
// with its ABI (one entry a line) and creation bytecode; storage.txt, what lies in which
// slot; and .abi/.bin files for abigen.
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
