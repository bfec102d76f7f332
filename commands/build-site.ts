import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderToPipeableStream } from "react-dom/server";

import { directives } from "../components/directives";
import { renderFeedContent } from "../components/feed/render-content";
import { renderAndKeep, type Keeping } from "../components/render-and-keep";
import {
  renderDocument,
  type PageToRender,
} from "../components/render-document";
import { assembleDist } from "../lib/build/assemble-dist";
import { removeDeadLink } from "../lib/build/switch-link";
import {
  currentDist,
  currentLink,
  findDamage,
  readBuild,
} from "../lib/build/build-record";
import { collectNow } from "../lib/build/collect-garbage";
import { bundleAssets } from "../lib/build/bundle-assets";
import {
  readKeptHtml,
  readKeptPage,
  removeOtherPages,
  type PageNotes,
} from "../lib/build/kept-pages";
import { withLock } from "../lib/build/lock";
import { pageMakings, sharedMakings } from "../lib/build/page-makings";
import {
  compileWithNext,
  RenderFailure,
  renderWithNext,
  type RenderedPages,
} from "../lib/build/run-next";
import { compareDays, dayAt, formatDay, type Day } from "../lib/content/day";
import type { Entry } from "../lib/content/entry";
import { lastCommitsOf } from "../lib/disk/last-commits";
import { siteOutputs } from "../lib/outputs";
import { speculationRulesOutputs } from "../lib/outputs/speculation-rules";
import { fingerprint, fingerprintOfProgram } from "../lib/disk/fingerprint.mjs";
import { siteAddress, timeOf, type Environment } from "../lib/environment";
import { openKeptImages } from "../lib/images/kept-images";
import { ImageFailure, makeImages } from "../lib/images/make-images";
import { describeBlanks, leftBlanks } from "../lib/legal/check-legal";
import { outdatedFrom } from "../lib/legal/conformity";
import { starterContexts } from "../lib/legal/starter-pages";
import { publishedImages } from "../lib/library/published-images";
import { addressesCommand, addressesFile } from "../lib/site/address-list";
import { sharingCards } from "../lib/library/sharing-cards";
import {
  makeSharingImages,
  SharingFailure,
} from "../lib/sharing/make-sharing-images";
import { makeSearchIndex } from "../lib/search/make-index";
import { plainText } from "../lib/search/plain-text";
import { readSettings, settingsFile } from "../lib/site/read-settings";
import type { SiteSettings } from "../lib/site/settings";
import type { Finding } from "../lib/problems";
import { createBodyReads, type BodyReads } from "../lib/library/body-reads";
import { openKeptTexts } from "../lib/library/kept-texts";
import { loadSite, type LoadedSite } from "../lib/library/load-site";
import { readKept } from "../lib/library/read-kept";
import { formatNoticePeriod, noticesAt } from "../lib/library/notices";
import { addressesOf, findUnlisted } from "../lib/library/lost-addresses";
import {
  nextNoticeChangeOf,
  routeAt,
  type Library,
} from "../lib/library/library";
import { findOverBudget } from "../lib/ecodesign/over-budget";
import type { PageWeights } from "../lib/ecodesign/weighed-pages";
import { judge } from "../lib/rules/judge";
import { usedClasses } from "../lib/library/used-classes";
import { codesOf } from "../lib/words/words";
import { compressInWorkers } from "./compress-in-workers";
import { indexInWorker } from "./index-in-worker";
import { createProgress, printFindings } from "./print";
import { readInWorkers } from "./read-in-workers";

/** A build that cannot be made, said to its operator. */
export class BuildFailure extends Error {
  override name = "BuildFailure";
}

/** What a build's own server is made of. */
const serverProgram = "commands/serve-build.ts";

/** What a build of this site, now, would be made of. */
export async function wantedFingerprint(
  environment: Environment,
): Promise<string> {
  const { projectDir, siteDir } = environment;
  const program = fingerprintOfProgram(projectDir);
  const site = fingerprint(siteDir, ["content", "public"]);
  const settingsText = await readFile(
    join(siteDir, settingsFile),
    "utf8",
  ).catch(() => "");
  // The port only matters to a site whose settings give no address.
  const { settings } = readSettings(settingsText, siteAddress(environment));
  return `${program}-${site}-${settings.url}`;
}

/** Whether the site was already built as it is now, and no file of the build is missing. */
export async function isUpToDate(environment: Environment): Promise<boolean> {
  const build = await readBuild(currentDist(environment.workDir));
  if (build?.record.fingerprint !== (await wantedFingerprint(environment))) {
    return false;
  }
  if (build.record.drafts !== environment.drafts) return false;
  const { nextDay, nextNotice } = build.record;
  const now = timeOf(environment);
  if (nextDay !== undefined && nextDay <= dayAt(now)) return false;
  if (nextNotice !== undefined && nextNotice <= now) return false;
  return (await findDamage(build)).length === 0;
}

/** Checks the site, renders it and switches `dist/` to it. Throws a BuildFailure, which was explained. */
export async function buildSite(
  environment: Environment,
  output: NodeJS.WriteStream = process.stdout,
): Promise<string> {
  const { projectDir, siteDir, workDir } = environment;
  const { assetsDir, imagesDir, sharingDir, pagesDir } = environment;
  return withLock(workDir, async () => {
    const started = performance.now();
    const progress = createProgress(output);
    const buildTime = timeOf(environment);
    const wanted = await wantedFingerprint(environment);

    progress.step("Lecture et vérification du site…");
    const keptImages = await openKeptImages(imagesDir);
    const bodies = createBodyReads();
    const site = await loadSite({
      siteDir,
      address: siteAddress(environment),
      drafts: environment.drafts,
      today: dayAt(buildTime),
      now: buildTime,
      definitions: directives,
      readSources: await readKept(environment, {
        read: readInWorkers,
        withTrees: true,
        watchBody: bodies.watch,
      }),
      readImage: keptImages.readImage,
    });
    await keptImages.save();
    progress.end();
    if (printFindings(problemsOf(site, environment))) {
      throw new BuildFailure(
        "Le site n’est pas construit : corrigez les erreurs ci-dessus.",
      );
    }

    progress.step("Préparation des images…");
    const images = await makeImages(
      publishedImages(site),
      imagesDir,
      progress.count,
    ).catch((error: unknown) => {
      progress.end();
      if (!(error instanceof ImageFailure)) throw error;
      throw new BuildFailure(error.message);
    });
    progress.step("Dessin des images de partage…");
    const sharing = await makeSharingImages(
      sharingCards(site.library),
      { projectDir, folder: sharingDir },
      progress.count,
    ).catch((error: unknown) => {
      progress.end();
      if (!(error instanceof SharingFailure)) throw error;
      throw new BuildFailure(error.message);
    });
    const library = { ...site.library, images, sharing };
    const nextNotice = nextNoticeChangeOf(library);
    progress.step("Préparation des styles et des scripts…");
    const assets = await bundleAssets(projectDir, assetsDir, {
      languages: codesOf(library.settings.languages),
      classes: usedClasses(library),
    });
    progress.step("Rendu des pages…");
    await removeDeadLink(projectDir);
    const program = fingerprintOfProgram(projectDir);
    const shared = sharedMakings(library, assets, program);
    const kept = findKeptPages(environment, library, shared, bodies);
    const order = {
      shared,
      paths: [...library.links.routes.keys()].filter((path) => !kept.has(path)),
    };
    const isSmall = isChange(order.paths.length, kept.size);
    const run = { program, buildTime };
    const explainFault = (error: unknown): never => {
      progress.end();
      if (!(error instanceof RenderFailure)) throw error;
      console.error(error.message);
      throw new BuildFailure(
        "Le rendu des pages a échoué : ce défaut est du programme, pas de vos articles. Son message est ci-dessus.",
      );
    };
    // Before the index of the search: each of the two holds half a gigabyte.
    if (!isSmall) {
      await compileWithNext(environment, run).catch(explainFault);
    }
    const renderContent = (entry: Entry) => renderFeedContent(library, entry);
    const texts = await openKeptTexts(
      join(workDir, "search-texts.jsonl"),
      shared,
      bodies,
      (entry) => plainText(renderContent(entry)),
    );
    const search = makeSearchIndex(library, texts.of, async (makings) => {
      const [files] = await Promise.all([
        indexInWorker(projectDir, makings),
        texts.save(),
      ]);
      return files;
    });
    if (isSmall) {
      // It is waited for at the end: what stops the build before is what matters.
      search.catch(() => undefined);
    } else {
      // Beside it, the processes that render would need half a gigabyte more.
      await search;
      collectNow();
    }
    const render = (path: string) =>
      renderHere({ library, assets }, path, { pagesDir, bodies, shared });
    const rendered: RenderedPages = await (
      isSmall
        ? renderEach(order.paths, render)
        : renderWithNext(environment, order, run, progress.count)
    ).catch(explainFault);
    progress.step("Écriture de dist…");
    const dist = await assembleDist({
      library,
      workDir,
      projectDir,
      assetsDir,
      assets,
      outputs: [
        ...siteOutputs(library, {
          assets,
          renderContent,
          commits: () => lastCommitsOf(siteDir),
        }),
        ...speculationRulesOutputs(library),
      ],
      search,
      htmlOf: async ({ path }) => {
        const read = rendered.get(path);
        if (read) return read();
        return readKeptHtml(pagesDir, path) ?? render(path);
      },
      notes: kept,
      renderPage: (whole, route) =>
        renderDocument(
          { library: whole, assets, route },
          renderToPipeableStream,
        ),
      judgeWeights: (weights) => {
        progress.end();
        refuseHeavyPages(library, weights);
      },
      diskPaths: site.diskPaths,
      imagesDir,
      sharingDir,
      fingerprint: wanted,
      program,
      serverProgram,
      buildTime,
      nextDay: nextDayOf(site),
      nextNotice,
      keptBuilds: environment.keptBuilds,
      compress: compressInWorkers(projectDir),
    });
    await removeOtherPages(pagesDir, library.links.routes.keys());
    progress.end();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const pages = library.links.routes.size;
    output.write(
      `Site construit : ${pages} pages en ${seconds.replace(".", ",")} s, dans ${dist}\n`,
    );
    output.write(
      environment.drafts
        ? describeDrafts(workDir)
        : describeScheduled(site.scheduled) +
            describeNotices(library.settings, buildTime) +
            describeUnlisted(site) +
            describeLeftBlanks(site),
    );
    return dist;
  });
}

/** What is noted of the pages that an earlier build rendered from the same makings and the same bodies, by path. */
function findKeptPages(
  { pagesDir }: Environment,
  library: Library,
  shared: string,
  bodies: BodyReads,
): Map<string, PageNotes> {
  const kept = new Map<string, PageNotes>();
  for (const route of library.links.routes.values()) {
    const page = readKeptPage(pagesDir, route.path);
    const isSame =
      page?.makings === pageMakings(shared, library, route) &&
      page.bodies.every(bodies.has);
    if (isSame) kept.set(route.path, page.notes);
  }
  return kept;
}

/** At most: it takes as long as Next.js takes to start. */
const mostHere = 100;

/** Whether few pages of a site are to be rendered, or none, and most were kept. */
function isChange(toRender: number, kept: number): boolean {
  return toRender <= mostHere && toRender < kept;
}

/** Renders pages one after the other. */
async function renderEach(
  paths: readonly string[],
  render: (path: string) => Promise<string>,
): Promise<RenderedPages> {
  const rendered = new Map<string, () => Promise<string>>();
  for (const path of paths) {
    const html = await render(path);
    rendered.set(path, () => Promise.resolve(html));
  }
  return rendered;
}

/** Renders the page of a path as Next.js would, without starting it. Throws a RenderFailure. */
async function renderHere(
  site: Omit<PageToRender, "route">,
  path: string,
  keeping: Keeping,
): Promise<string> {
  const route = routeAt(site.library, path);
  if (!route) throw new Error(`The route table has no ${path}`);
  return renderAndKeep(
    { ...site, route },
    keeping,
    renderToPipeableStream,
  ).catch((error: unknown) => {
    const why = error instanceof Error ? error.stack : String(error);
    throw new RenderFailure(`${path}: ${why ?? ""}`);
  });
}

/** Says which pages pass the site's budget; throws a BuildFailure when its settings forbid it. */
function refuseHeavyPages(
  { settings, links }: Library,
  weights: PageWeights,
): void {
  const found = findOverBudget(weights, settings.budget, links.routes);
  if (printFindings(judge(found, settings.rules))) {
    throw new BuildFailure(
      "Le site n’est pas construit : des pages dépassent son budget.",
    );
  }
}

/**
 * Where drafts are shown, links that await what is not published yet lead
 * somewhere, and colleagues alone see what is left to say.
 */
function problemsOf(
  { problems }: LoadedSite,
  { drafts }: Environment,
): Finding[] {
  const awaited = ["unpublished-link", "legal-blank"];
  return drafts
    ? problems.filter(({ rule }) => !awaited.includes(rule))
    : problems;
}

function describeDrafts(workDir: string): string {
  const server = join(currentLink(workDir), "server.cjs");
  return `Les brouillons et les articles programmés y sont : ne le montrez qu’à vos collègues.\n→ Pour le servir : node ${server}\n`;
}

/** What readers may find, and the list of addresses does not watch over yet. */
function describeUnlisted({ library, diskPaths, texts }: LoadedSite): string {
  const list = texts.get(addressesFile);
  if (list === undefined) return "";
  const addresses = addressesOf(library.links, diskPaths);
  const { length } = findUnlisted(list, addresses);
  if (length === 0) return "";
  return length === 1
    ? `Une adresse n’est pas encore dans ${addressesFile} : « ${addressesCommand} » l’y ajoute.\n`
    : `${length} adresses ne sont pas encore dans ${addressesFile} : « ${addressesCommand} » les y ajoute.\n`;
}

/** The first day to come on which its pages say something else: an article is published, or an audit is too old. */
function nextDayOf({ library, scheduled }: LoadedSite): Day | undefined {
  const { audit } = library.settings.accessibility;
  const days = audit ? [...scheduled, outdatedFrom(audit)] : scheduled;
  return days.filter((day) => day > library.today).sort(compareDays)[0];
}

/** On a public site nothing is left to say: it would not have been built. */
function describeLeftBlanks({ library }: LoadedSite): string {
  const { links, settings, today } = library;
  return describeBlanks(leftBlanks(links, starterContexts(settings, today)));
}

/** Which notice the next builds have to show. */
function describeNotices(settings: SiteSettings, buildTime: number): string {
  const [next] = noticesAt(settings, buildTime, true)
    .filter(({ isToCome }) => isToCome)
    .sort((a, b) => a.from - b.from);
  if (!next) return "";
  const when = formatNoticePeriod(next, settings.timezone);
  return `Un bandeau est à venir : il paraîtra à la première construction qui suivra son début. ${when}.\n`;
}

function describeScheduled(days: readonly Day[]): string {
  const [next] = days;
  if (next === undefined) return "";
  const day = formatDay(next, "fr");
  return days.length === 1
    ? `Un article paraîtra le ${day}, à la première construction de ce jour.\n`
    : `${days.length} articles paraîtront plus tard, le premier le ${day}, à la première construction de ce jour.\n`;
}
