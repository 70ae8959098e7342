// Takes one safeguard at a time out of the contracts (test/mutations.json), compiles what
// holds it as it is deployed, and wants a forge test to turn red.
// Usage: node mutations.js FORGE [WHICH]; WHICH: a pattern, only what matches it ("^Claims", "nonce")
const fs = require("fs"), os = require("os"), path = require("path");
const { spawnSync } = require("child_process");
const solc = require("solc");
const [forge, which = ""] = process.argv.slice(2);
const root = path.join(__dirname, "..");

// Who is compiled from a file, beside the contract of its name.
const heirs = {
  Issuance: ["Rewards"], ClassWord: ["Rewards"], PackedERC1155: ["Rewards"], Redemption: ["Rewards"], Claims: ["Rewards"],
  ClaimTree: ["Rewards"], Guarded: ["Rewards", "Badge"],
};

// The compiler's input as of artifacts/compiler.json, with what is under src now.
const { settings, libraries } = JSON.parse(fs.readFileSync(path.join(root, "artifacts/compiler.json"), "utf8"));
const sources = {};
for (const [file, content] of Object.entries(libraries)) sources[file] = { content };
for (const file of fs.readdirSync(path.join(root, "src"), { recursive: true }).filter((f) => f.endsWith(".sol") && !f.startsWith("bench")))
  sources["src/" + file] = { content: fs.readFileSync(path.join(root, "src", file), "utf8") };

// compile gives the creation code of contracts, with one source replaced.
function compile(names, file, content) {
  const outputSelection = {};
  for (const name of names) outputSelection[`src/${name}.sol`] = { [name]: ["evm.bytecode.object"] };
  const input = { language: "Solidity", sources: { ...sources, [file]: { content } }, settings: { ...settings, outputSelection } };
  const { contracts, errors = [] } = JSON.parse(solc.compile(JSON.stringify(input)));
  const wrong = errors.filter((e) => e.severity === "error");
  if (wrong.length) throw new Error(wrong.map((e) => e.formattedMessage).join("\n"));
  return names.map((name) => "0x" + contracts[`src/${name}.sol`][name].evm.bytecode.object);
}

// A copy to test in: its tests are compiled once, and its artefacts change.
const copy = fs.mkdtempSync(path.join(os.tmpdir(), "guerdon-mutations-"));
process.on("exit", () => fs.rmSync(copy, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(1)).on("SIGTERM", () => process.exit(1));
for (const name of ["src", "test", "artifacts", "tools", "foundry.toml"]) fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));

// red says which tests fail of those in files whose names begin so; all files', where nothing is said.
function red(tests) {
  const run = spawnSync(forge, ["test", "--json", "--match-path", `test/{${tests.split("|").map((t) => t + "*").join(",")}}.t.sol`], { cwd: copy, encoding: "utf8", maxBuffer: 1 << 28 });
  let results;
  try {
    results = JSON.parse(run.stdout.slice(run.stdout.indexOf("{")));
  } catch {
    throw new Error("forge: " + run.stdout.slice(-2000) + run.stderr.slice(-2000));
  }
  const all = Object.values(results).flatMap((suite) => Object.entries(suite.test_results));
  if (all.length === 0) throw new Error("no tests match " + tests);
  return all.filter(([, r]) => r.status === "Failure").map(([name]) => name.replace(/\(.*/, ""));
}

const all = JSON.parse(fs.readFileSync(path.join(root, "test/mutations.json"), "utf8"));
const chosen = all.filter((m) => new RegExp(which).test(m.file + " " + m.removes));
const began = Date.now();
const seconds = () => ((Date.now() - began) / 1000).toFixed(0) + " s";
const broken = red([...new Set(chosen.flatMap((m) => m.tests.split("|")))].join("|"));
if (broken.length) throw new Error("red before anything was taken out: " + broken.join(", "));
console.log(`green as it is, ${seconds()}`);

async function main() {
  let survived = 0;
  for (const m of chosen) {
    await new Promise(setImmediate); // signals are heard here
    const failed = without(m);
    if (!failed.length) survived++;
    console.log(`${failed.length ? "red     " : "SURVIVED"} ${m.file}: ${m.removes}: ${failed.slice(0, 3).join(", ")}${failed.length > 3 ? `, ${failed.length - 3} more` : ""} (${seconds()})`);
  }
  console.log(`${chosen.length} taken out one by one, ${survived} unnoticed, ${seconds()}`);
  process.exitCode = survived ? 1 : 0;
}

// without takes one out, and says which tests fail.
function without(m) {
  const file = "src/" + m.file, text = sources[file].content, name = path.basename(m.file, ".sol");
  if (text.split(m.from).length !== 2) throw new Error(`${m.file}: what to take out (${m.removes}) is not there once: ${m.from}`);
  const names = heirs[name] ?? [name];
  const codes = compile(names, file, text.replace(m.from, () => m.to));
  const at = names.map((n) => path.join(copy, "artifacts", n + ".json")), kept = at.map((a) => fs.readFileSync(a, "utf8"));
  at.forEach((a, i) => {
    if (kept[i].includes(`"${codes[i]}"`)) throw new Error(`${m.removes}: the code is the same`);
    fs.writeFileSync(a, kept[i].replace(/"bytecode": "[^"]*"/, `"bytecode": "${codes[i]}"`));
  });
  let failed = red(m.tests);
  if (!failed.length) failed = red(""); // whoever else notices
  at.forEach((a, i) => fs.writeFileSync(a, kept[i]));
  return failed;
}

main().catch((e) => {
  console.error(e.message);
  process.exitCode = 1;
});
