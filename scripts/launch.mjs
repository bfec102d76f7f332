#!/usr/bin/env node
// Runs a command of the program: installs its dependencies first if they are
// missing or older than the lockfile, since a fresh clone has none.
// Usage: node scripts/launch.mjs COMMAND [ARGUMENTS]
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...args] = process.argv.slice(2);
const bundled = ["check", "dev", "build", "start"];

checkNode();
process.chdir(project);
installIfNeeded();
run([...(await programOf(command)), ...args]);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  console.error(
    `Node.js ${process.versions.node} est trop ancien : il faut la version 20.9 ou une plus récente.\n→ Installez-la depuis https://nodejs.org.`,
  );
  process.exit(1);
}

function installIfNeeded() {
  // npm writes this file last: an interrupted installation has none.
  const installed = join("node_modules", ".package-lock.json");
  const isFresh =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
  if (isFresh) return;
  console.log("Installation des dépendances…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(
    "Les dépendances n’ont pas pu être installées.\n→ Vérifiez l’accès au registre npm, puis relancez la même commande.",
  );
  process.exit(1);
}

/** The commands that somebody waits for start faster once bundled. */
async function programOf(command) {
  const typescript = ["--import", "tsx", join("commands", `${command}.ts`)];
  if (!bundled.includes(command)) return typescript;
  // Its packages may just have been installed.
  const { bundleCommands } = await import("./bundle-commands.mjs");
  return bundleCommands(project).then(
    (folder) => [...flagsOf(command), join(folder, `${command}.mjs`)],
    // Where nothing can be written, for one.
    () => typescript,
  );
}

function flagsOf(command) {
  // Threads of the check fill the processors: the collector of memory must
  // not have threads of its own, which took a fifth of the time.
  return command === "check" ? ["--no-concurrent-marking"] : [];
}

function run(nodeArgs) {
  // React takes twice as long, and warns, in development.
  const rendersPages = ["build", "start"].includes(command);
  const child = spawn(process.execPath, nodeArgs, {
    stdio: "inherit",
    env: { ...process.env, ...(rendersPages && { NODE_ENV: "production" }) },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => child.kill(signal));
  }
  // npm ends at a signal without passing it on: what it started must end too.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    const stopWithNpm = () => process.ppid !== parent && child.kill("SIGTERM");
    setInterval(stopWithNpm, 500).unref();
  }
  child.once("exit", (code, signal) => {
    // As a shell says it, so that what follows a killed build does not run.
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
}
