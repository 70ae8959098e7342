// Reduces forge's output to what is checked in: one file per deployable contract
// with its ABI (one entry a line) and creation bytecode; and .abi/.bin files for abigen.
// Usage: node artifacts.js FORGE_OUT ARTIFACTS_DIR ABIGEN_DIR
const fs = require("fs"), path = require("path");
const [out, artifacts, abigen] = process.argv.slice(2);

for (const name of ["AccessManager", "Badge", "NaiveRewards", "Rewards", "Settlement"]) {
  const { abi, bytecode } = JSON.parse(fs.readFileSync(path.join(out, name + ".sol", name + ".json"), "utf8"));
  if (bytecode.object.includes("__$")) throw new Error(name + ": unlinked library");
  const entries = abi.map((e) => "    " + JSON.stringify(e)).join(",\n");
  fs.writeFileSync(
    path.join(artifacts, name + ".json"),
    `{\n  "contract": "${name}",\n  "abi": [\n${entries}\n  ],\n  "bytecode": "${bytecode.object}"\n}\n`);
  fs.writeFileSync(path.join(abigen, name + ".abi"), JSON.stringify(abi));
  fs.writeFileSync(path.join(abigen, name + ".bin"), bytecode.object);
}
