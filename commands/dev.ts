import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { directives } from "../components/directives";
import { removeDeadLink } from "../lib/build/switch-link";
import { bundleAssets } from "../lib/build/bundle-assets";
import { writeTypeScriptSettings } from "../lib/build/run-next";
import { dayAt } from "../lib/content/day";
import { openKeptImages } from "../lib/images/kept-images";
import { fingerprint } from "../lib/disk/fingerprint.mjs";
import {
  siteAddress,
  timeOf,
  EnvironmentError,
  type Environment,
} from "../lib/environment";
import { loadSite } from "../lib/library/load-site";
import { createPreviewServer } from "../lib/serve/preview-server";
import { listen } from "./listen";
import { printFindings } from "./print";
import { runCommand } from "./run-command";

/** How many ports after the one asked for are tried. */
const triedPorts = 20;
/** Between two looks at the site's files while a page is open, in milliseconds. */
const pollInterval = 250;

await runCommand(async (environment) => {
  const { projectDir, siteDir, workDir, assetsDir } = environment;
  console.log("Démarrage de la prévisualisation…");
  await writeTypeScriptSettings(projectDir, workDir);
  const assets = await bundleAssets(projectDir, assetsDir);
  await removeDeadLink(projectDir);
  const port = await freePort();
  startNext(environment, port);

  const server = createPreviewServer({
    assets,
    assetsDir,
    readSite: siteReader(environment),
    render: (path) => renderPage(`http://127.0.0.1:${port}${path}`),
    changeSince: async (key, signal) => {
      while ((await siteFingerprint(siteDir)) === key) {
        await wait(pollInterval, undefined, { signal });
      }
    },
  });
  const shownPort = await listenNear(server, environment);
  console.log(`Ouvrez http://localhost:${shownPort}/ dans votre navigateur.`);
  console.log("Ctrl+C arrête la prévisualisation.");
}, "development");

function siteFingerprint(siteDir: string): Promise<string> {
  return fingerprint(siteDir, ["content", "public"]);
}

/** Reads the site again only after a change, and then tells what is wrong in it. */
function siteReader(environment: Environment) {
  const { siteDir, imagesDir } = environment;
  const kept = openKeptImages(imagesDir);
  const read = async (key: string) => {
    const { readImage, save } = await kept;
    const { library, diskPaths, problems } = await loadSite({
      siteDir,
      address: siteAddress(environment),
      drafts: true,
      today: dayAt(timeOf(environment)),
      guide: true,
      definitions: directives,
      readImage,
    });
    await save();
    printFindings(problems);
    return { key, library, diskPaths };
  };
  let last: { key: string; site: ReturnType<typeof read> } | undefined;
  return async () => {
    const key = await siteFingerprint(siteDir);
    if (last?.key !== key) last = { key, site: read(key) };
    return last.site;
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0, "127.0.0.1");
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Next.js compiles and renders; only this process answers browsers. */
function startNext(
  { projectDir, siteDir, port }: Environment,
  innerPort: number,
): void {
  const next = spawn(
    process.execPath,
    [
      join(projectDir, "node_modules/next/dist/bin/next"),
      "dev",
      "--hostname",
      "127.0.0.1",
      "--port",
      String(innerPort),
    ],
    {
      cwd: projectDir,
      env: {
        ...process.env,
        NODE_ENV: "development",
        NEXT_TELEMETRY_DISABLED: "1",
        SITE_DIR: siteDir,
        PORT: String(port),
      },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  next.once("exit", () => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      next.removeAllListeners("exit");
      next.kill();
      process.exit();
    });
  }
}

/** Waits for Next.js to be ready the first time. */
async function renderPage(url: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await fetch(url);
      const html = await answer.text();
      if (answer.ok) return html;
      throw new Error(`Next.js answered ${answer.status} for ${url}`);
    } catch (error) {
      const isStarting = error instanceof TypeError && attempt < 120;
      if (!isStarting) throw error;
      await wait(pollInterval);
    }
  }
}

/** Listens on the port asked for, else on the next one that is free. */
async function listenNear(
  server: ReturnType<typeof createServer>,
  { port, host }: Environment,
): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      return await listen(server, tried, host);
    } catch (error) {
      const isLast = port === 0 || tried >= port + triedPorts;
      if (!(error instanceof EnvironmentError) || isLast) throw error;
    }
  }
}
