import { chromium } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/** Where systems that have no search path for programs keep a browser. */
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium for browser tests: the one that `CHROMIUM_PATH` names, the one on
 * the machine, Playwright's own download, or Debian's package, in this order.
 * Undefined when none can be had; what to do is then said.
 */
export function findBrowser(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return existsSync(asked) ? asked : explainMissing(asked);
  return (
    onMachine() ??
    downloaded() ??
    downloadWithPlaywright() ??
    installWithDebian() ??
    explainMissing()
  );
}

function onMachine(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function downloadWithPlaywright(): string | undefined {
  console.log(
    "Aucun navigateur : téléchargement de Chromium (150 Mo environ)…",
  );
  spawnSync(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "install", "chromium"],
    { stdio: "ignore", timeout: 300_000 },
  );
  return downloaded();
}

function installWithDebian(): string | undefined {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Téléchargement impossible : installation du paquet chromium…");
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  const apt = (...args: string[]) => {
    const [command = "", ...rest] = [...asRoot, "apt-get", ...args];
    return spawnSync(command, rest, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status;
  };
  if (apt("update") !== 0) return undefined;
  apt("install", "--yes", "--no-install-recommends", "chromium");
  return onMachine();
}

function explainMissing(asked?: string): undefined {
  console.error(
    (asked
      ? `CHROMIUM_PATH désigne « ${asked} », qui n’existe pas.`
      : "Aucun navigateur pour les tests, et aucun n’a pu être installé.") +
      "\n→ Installez Chromium ou Chrome, puis relancez « npm test » ; s’il n’est pas trouvé, donnez son chemin : CHROMIUM_PATH=/chemin/de/chromium npm test",
  );
  return undefined;
}
