import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mkdtemp } from "node:fs/promises";
import type { Server } from "node:http";

import { directives } from "../components/directives";
import { renderFeedContent } from "../components/feed/render-content";
import { renderPage } from "../components/preview/render-page";
import { readAssets, type BundledAssets } from "../lib/build/assets";
import { bundleAssets } from "../lib/build/bundle-assets";
import { dayAt } from "../lib/content/day";
import type { Entry } from "../lib/content/entry";
import type { Library } from "../lib/library/library";
import { programFingerprint } from "../lib/disk/fingerprint.mjs";
import { lastCommitsOf } from "../lib/disk/last-commits";
import { keepVersion } from "../lib/disk/keep-version.mjs";
import {
  EnvironmentError,
  siteAddress,
  timeOf,
  type Environment,
} from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { siteOutputs } from "../lib/outputs";
import { makeSearchIndex } from "../lib/search/make-index";
import { plainText } from "../lib/search/plain-text";
import { openPreview } from "../lib/preview/preview";
import { createPreviewServer } from "../lib/preview/preview-server";
import {
  formatFinding,
  summarizeFindings,
  type Finding,
} from "../lib/problems";
import { spokenLanguages } from "../lib/words/words";
import { listen } from "./listen";
import { runCommand } from "./run-command";
import { startChecks } from "./start-checks";

/** How many ports after the one asked for are tried. */
const triedPorts = 20;
/** More problems at once are on the authors' desk rather than in the terminal. */
const mostPrinted = 20;

await runCommand(async (environment) => {
  const { projectDir, siteDir, imagesDir, editor, host } = environment;
  console.log("Démarrage de la prévisualisation…");
  const { assets, folder } = await previewAssets(projectDir);
  const { readImage } = await openKeptImages(imagesDir);
  const preview = await openPreview({
    siteDir,
    address: siteAddress(environment),
    definitions: directives,
    today: () => dayAt(timeOf(environment)),
    assets,
    assetsDir: folder,
    editor,
    readImage,
    render: renderPage,
    outputs: (library) =>
      siteOutputs(library, {
        assets,
        renderContent: (entry) => renderFeedContent(library, entry),
        commits: () => lastCommitsOf(siteDir),
      }),
    search: (library) =>
      makeSearchIndex(library, (entry) =>
        plainText(wordsToSearch(library, entry)),
      ),
    checkSite: startChecks(environment),
    onCheck: createPrinter(),
  });
  const server = createPreviewServer(preview, host);
  // Drafts are for this machine only, unless the operator says otherwise.
  const port = await listenNear(server, {
    ...environment,
    host: host ?? "localhost",
  });
  const { urls } = preview.state().library;
  console.log(
    `Ouvrez http://localhost:${port}${urls.of("/")} dans votre navigateur.`,
  );
  console.log("Ctrl+C arrête la prévisualisation.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => process.exit(0));
  }
});

/** The styles and scripts of the preview: made once for each state of the program. */
async function previewAssets(
  projectDir: string,
): Promise<{ assets: BundledAssets; folder: string }> {
  const version = programFingerprint(projectDir);
  const folder = join(projectDir, ".parution/preview", version);
  const bundle = (to: string) =>
    bundleAssets(projectDir, to, { languages: spokenLanguages });
  try {
    await keepVersion(folder, bundle);
    return { assets: await readAssets(folder), folder };
  } catch {
    // Where nothing can be kept, they are made each time.
    const own = await mkdtemp(join(tmpdir(), "parution-"));
    process.once("exit", () => rmSync(own, { recursive: true, force: true }));
    return { assets: await bundle(own), folder: own };
  }
}

/** Says what is new among the problems of the site, and when none is left. */
function createPrinter(): (findings: readonly Finding[]) => void {
  let last: Set<string> | undefined;
  return (findings) => {
    const said = findings.map(formatFinding);
    const fresh = said.filter((one) => !last?.has(one));
    const hasChanged =
      last === undefined || fresh.length > 0 || said.length < last.size;
    last = new Set(said);
    if (!hasChanged) return;
    for (const one of fresh.slice(0, mostPrinted)) console.error(`${one}\n`);
    console.log(`Site vérifié : ${summarizeFindings(findings)}.`);
  };
}

/** Listens on the port asked for, else on the next one that is free. */
async function listenNear(
  server: Server,
  { port, host }: Pick<Environment, "port" | "host">,
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

/** An article that cannot be rendered says so on its page; the others are found. */
function wordsToSearch(library: Library, entry: Entry): string {
  try {
    return renderFeedContent(library, entry);
  } catch {
    return "";
  }
}
