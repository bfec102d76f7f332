import { createHash } from "node:crypto";

import { assetsFor, type BundledAssets } from "../build/assets";
import { excerpt } from "../check/excerpt";
import type { DirectiveDefinition } from "../content/directive-definition";
import type { OpenEntry } from "../content/read-entry";
import { checkReferences, pathsByLowerCase } from "../library/check-references";
import { checkSettingsLinks } from "../library/check-settings-links";
import { entryState } from "../library/entry-state";
import { libraryIn, routeAt, type Library } from "../library/library";
import type { Route } from "../library/routes";
import { oldPath } from "../library/urls";
import type { Output } from "../outputs/output";
import { faultPrefixes } from "../library/site-parts";
import { faultPageAt, gonePath, notFoundPath } from "../paths";
import { countByLevel, sortProblems, type Finding } from "../problems";
import { judge } from "../rules/judge";
import { settingsFile } from "../site/read-settings";
import { deskRows, makeDesk, readFilter } from "./desk";
import { editorLink, type EditorPattern } from "./editor-link";
import type { SiteState } from "./live-site";
import type { MediaReader } from "./media-reader";
import type {
  PreviewNotes,
  PreviewPage,
  RenderPage,
  ShownProblem,
} from "./preview-page";

/** What the check of the whole site found. */
export interface SiteCheck {
  /** The state that was checked. */
  state: SiteState;
  findings: readonly Finding[];
}

export interface PagesOptions {
  assets: BundledAssets;
  definitions: readonly DirectiveDefinition[];
  editor: EditorPattern;
  media: MediaReader;
  render: RenderPage;
  /** What the site gives beside its pages. */
  outputs: (library: Library) => readonly Output[];
}

/** A page of the preview. */
export interface ShownPage {
  status: 200 | 404 | 410 | 500;
  html: string;
  /** Changes with its HTML. */
  key: string;
}

/** The authors' desk, and where it is on a site that has a page at that address. */
const deskPath = "/brouillons/";
const otherDeskPath = "/_parution/brouillons/";

/** Whether a path is that of the desk. */
export function isDesk(library: Library, path: string): boolean {
  return path === deskPathOf(library) || path === otherDeskPath;
}

function deskPathOf(library: Library): string {
  return routeAt(library, deskPath) ? otherDeskPath : deskPath;
}

/**
 * Renders the page at a decoded path of a state of a site. Never rejects: what
 * cannot be rendered is said in its place.
 *
 * @param check - the last check of the whole site, be it of an earlier state
 */
export async function showPage(
  options: PagesOptions,
  state: SiteState,
  check: SiteCheck | undefined,
  path: string,
  query: URLSearchParams,
): Promise<ShownPage> {
  const { library } = state;
  const isOnDesk = isDesk(library, path);
  const found = isOnDesk ? deskRoute(library) : routeAt(library, path);
  const { status, route } = found
    ? { status: statusOf(found), route: found }
    : absentRoute(library, path);
  const notes = () => notesOf(options, state, check, route);
  const page = (): Omit<PreviewPage, "library"> => ({
    assets: assetsFor(options.assets, libraryIn(library, route.language).words),
    route,
    notes: notes(),
    ...(isOnDesk && { desk: deskOf(options, state, check, query) }),
  });
  const shown = (status: ShownPage["status"], html: string): ShownPage => ({
    status,
    html,
    key: createHash("sha256").update(html).digest("base64url").slice(0, 16),
  });
  try {
    const html = await renderWhole(options, state, page);
    return shown(status, html);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    const html = await renderWhole(options, state, () => ({
      ...page(),
      fault,
    })).catch(() => barePage(options.assets, library, fault));
    return shown(500, html);
  }
}

/** The pages of errors are what they say. */
function statusOf({ kind }: Route): ShownPage["status"] {
  switch (kind) {
    case "not-found":
      return 404;
    case "gone":
      return 410;
    case "server-error":
      return 500;
    default:
      return 200;
  }
}

/** What answers where nothing is, or nothing is any more. */
function absentRoute({ links, settings }: Library, path: string) {
  const isGone = links.withdrawn?.has(oldPath(path)) ?? false;
  const page = isGone ? gonePath : notFoundPath;
  const instead = faultPageAt(path, page, faultPrefixes(settings));
  const route = links.routes.get(instead);
  if (!route) throw new Error(`The route table has no ${instead}`);
  return { status: statusOf(route), route };
}

/** At most: each round reads what the one before asked for. */
const longestRounds = 5;

/** Makes something of a state of a site, again once the media that it lacked are read. */
async function withMedia<Made>(
  { media }: PagesOptions,
  state: SiteState,
  make: (library: Library) => Made | Promise<Made>,
): Promise<Made> {
  for (let round = 1; ; round += 1) {
    const asked = media.of(state);
    const made = await make({ ...state.library, media: asked });
    if (asked.missing.size === 0 || round === longestRounds) return made;
    await media.read(state, asked.missing);
  }
}

function renderWhole(
  options: PagesOptions,
  state: SiteState,
  page: () => Omit<PreviewPage, "library">,
): Promise<string> {
  return withMedia(options, state, async (library) => {
    const html = await options.render({ ...page(), library });
    return withPreviewFiles(html, options.assets, library);
  });
}

/** What the site gives at a decoded path beside its pages; undefined where it gives nothing. */
export async function showOutput(
  options: PagesOptions,
  state: SiteState,
  path: string,
): Promise<string | undefined> {
  return withMedia(options, state, (library) =>
    options
      .outputs(library)
      .find((output) => output.path === path)
      ?.make(),
  );
}

/** Where `withKey` writes what the page's script says it shows. */
const keyMark = "?parution-key";

/** The preview's own script comes first: it has to see the page before the DSFR changes it. */
function withPreviewFiles(
  html: string,
  assets: BundledAssets,
  { urls, words }: Library,
): string {
  const { scripts, previewStylesheet } = assetsFor(assets, words);
  const script = `<script type="module" src="${urls.of(scripts.preview)}${keyMark}"></script>`;
  const styles = `<link rel="stylesheet" href="${urls.of(previewStylesheet)}">`;
  return html
    .replace("<head>", () => `<head>${script}`)
    .replace("</head>", () => `${styles}</head>`);
}

/** The HTML of a page, whose script can tell which one it shows. */
export function withKey({ html, key }: ShownPage): string {
  return html.replace(keyMark, `?${key}`);
}

/** When even the shell of the site cannot be rendered. */
function barePage(
  assets: BundledAssets,
  library: Library,
  fault: string,
): string {
  const escaped = fault.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return withPreviewFiles(
    `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Page en défaut</title></head><body><h1>Cette page ne peut pas être montrée</h1><p>Ce défaut est du programme : signalez-le à ses auteurs, avec ce message.</p><pre>${escaped}</pre></body></html>`,
    assets,
    library,
  );
}

function deskRoute({ settings }: Library): Route {
  return {
    kind: "page",
    path: deskPath,
    language: settings.languages[0] ?? "fr",
    title: "Espace des auteurs",
    description: undefined,
    entry: undefined,
    collection: undefined,
    list: undefined,
  };
}

function notesOf(
  options: PagesOptions,
  state: SiteState,
  check: SiteCheck | undefined,
  route: Route,
): PreviewNotes {
  const { library, entries } = state;
  const { settings, today } = library;
  const own =
    route.entry && problemsOfFile(options, state, check, route.entry.file);
  const ofSite = judge(
    [
      ...state.problems,
      ...checkSettingsLinks(
        settings,
        state.texts.get(settingsFile) ?? "",
        library.links,
        state.findUnpublished,
        state.time,
      ),
    ],
    settings.rules,
  );
  const states = [...entries.values()].map(({ entry }) =>
    entryState(entry, today),
  );
  return {
    problems: [...sortProblems(ofSite), ...(own ?? [])].map((one) =>
      shownProblem(options, state, one),
    ),
    ...countByLevel(check?.findings ?? []),
    isChecking: check?.state !== state,
    drafts: states.filter((one) => one === "draft").length,
    scheduled: states.filter((one) => one === "scheduled").length,
    deskPath: deskPathOf(library),
  };
}

/**
 * What is wrong in a file: as the last check says if the file is still what it
 * was, else as the file alone can tell, until the next check.
 */
function problemsOfFile(
  { media }: PagesOptions,
  state: SiteState,
  check: SiteCheck | undefined,
  file: string,
): Finding[] {
  const text = state.texts.get(file);
  if (
    check?.state === state ||
    (check && check.state.texts.get(file) === text)
  ) {
    return check.findings.filter((one) => one.file === file);
  }
  const opened = state.entries.get(file);
  // The guide's reference has no text of an author.
  if (!opened || text === undefined) return [];
  const { links, settings } = state.library;
  const problems = [
    ...opened.findProblems(),
    ...referencesOf(opened, state, media),
  ];
  return sortProblems(judge(problems, settings.rules)).filter(({ file }) =>
    links.routesByFile.has(file),
  );
}

function referencesOf(
  { entry }: OpenEntry,
  state: SiteState,
  media: MediaReader,
) {
  const {
    library: { links },
    findUnpublished,
  } = state;
  try {
    return checkReferences(
      entry,
      links,
      pathsByLowerCase(links),
      media.images(),
      media.of(state),
      findUnpublished,
    );
  } catch {
    // What failed in its body is already said.
    return [];
  }
}

function shownProblem(
  { editor }: PagesOptions,
  { texts, diskPaths }: SiteState,
  finding: Finding,
): ShownProblem {
  const text = texts.get(finding.file);
  const path = diskPaths.get(finding.file);
  return {
    ...finding,
    excerpt: text === undefined ? undefined : excerpt(text, finding),
    editorLink:
      path === undefined ? undefined : editorLink(editor, path, finding),
  };
}

function deskOf(
  options: PagesOptions,
  state: SiteState,
  check: SiteCheck | undefined,
  query: URLSearchParams,
) {
  const { library, entries, texts, stamps } = state;
  const problems = check?.findings.map((one) =>
    shownProblem(options, state, one),
  );
  const written = [...entries.values()]
    .map(({ entry }) => entry)
    .filter(({ file }) => texts.has(file));
  const rows = deskRows(written, {
    today: library.today,
    problems: problems ?? [],
    timeOf: (file) => stamps.get(file)?.time ?? 0,
    hasPage: ({ file }) => library.links.routesByFile.has(file),
  });
  return makeDesk(rows, problems, readFilter(query), options.definitions);
}
