import { createHash } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";

import {
  editorNames,
  editorPattern,
  type EditorPattern,
} from "./preview/editor-link";
import { isWebAddress } from "./site/address";
import type { SiteAddress } from "./site/read-settings";

/** Where things are and what the operator asked for: the door to `process.env`. */
export interface Environment {
  /** The program's own folder. */
  projectDir: string;
  /** The folder whose `content/` and `public/` make the site; real path. */
  siteDir: string;
  /** The program's own files for this site: builds, caches. */
  workDir: string;
  /** Where Next.js works, and leaves the pages that it rendered. */
  nextDir: string;
  /** Where pages are kept as they were rendered. */
  pagesDir: string;
  /** Where the bundled stylesheet and scripts are. */
  assetsDir: string;
  /** Where what is made of images is kept. */
  imagesDir: string;
  /** Where the images that networks show are kept. */
  sharingDir: string;
  /** The public address asked for, instead of the one that the site's settings give. */
  url: string | undefined;
  /** The date of a build, in milliseconds since 1970; the clock's when undefined. */
  buildDate: number | undefined;
  /** How many earlier builds the hashed files are kept of. */
  keptBuilds: number;
  /** How the preview opens a file in an editor. */
  editor: EditorPattern;
  /** Port asked for. */
  port: number;
  /** Address to listen on, every one of the machine when undefined. */
  host: string | undefined;
  /** Whether a build shows drafts and what is dated of a later day: for colleagues only. */
  drafts: boolean;
}

/** A wrong environment variable, said in French with its mend. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

const defaultPort = 3000;

/** Reads and checks the variables of the commands; throws an EnvironmentError. */
export function readEnvironment(
  variables: NodeJS.ProcessEnv = process.env,
  projectDir: string = process.cwd(),
): Environment {
  const siteDir = readSiteDir(variables.SITE_DIR, projectDir);
  const workDir = join(
    // Or Next.js takes all that is there for files of the program, and stops
    // at a link that a killed build left.
    /* turbopackIgnore: true */ projectDir,
    ".parution",
    "sites",
    siteKey(siteDir),
  );
  return {
    projectDir,
    siteDir,
    workDir,
    nextDir: join(workDir, "next"),
    pagesDir: join(workDir, "pages"),
    assetsDir: join(workDir, "assets"),
    imagesDir: join(workDir, "images"),
    sharingDir: join(workDir, "sharing"),
    url: readUrl(variables.SITE_URL),
    buildDate: readBuildDate(variables.BUILD_DATE),
    keptBuilds: readKeptBuilds(variables.KEPT_BUILDS),
    editor: readEditor(variables.EDITOR_LINK),
    port: readPort(variables.PORT),
    host: variables.HOST || undefined,
    drafts: false,
  };
}

/**
 * The same for a build that shows drafts. All that it writes is in a folder of
 * its own: neither the public site nor what is kept for it ever holds a draft.
 */
export function withDrafts(environment: Environment): Environment {
  const workDir = `${environment.workDir}-brouillons`;
  return {
    ...environment,
    workDir,
    nextDir: join(workDir, "next"),
    pagesDir: join(workDir, "pages"),
    assetsDir: join(workDir, "assets"),
    imagesDir: join(workDir, "images"),
    sharingDir: join(workDir, "sharing"),
    drafts: true,
  };
}

/** Says to the process that renders pages whether drafts are shown; commands do not read it. */
const draftsVariable = "PARUTION_DRAFTS";

/** What `readRenderEnvironment` reads: always said, since an operator may have left another value. */
export function draftsSetting({
  drafts,
}: Pick<Environment, "drafts">): Record<string, string> {
  return { [draftsVariable]: drafts ? "on" : "off" };
}

/** The variables as the process that renders pages gets them; throws an EnvironmentError. */
export function readRenderEnvironment(
  variables: NodeJS.ProcessEnv = process.env,
  projectDir?: string,
): Environment {
  const environment = readEnvironment(variables, projectDir);
  return variables[draftsVariable] === "on"
    ? withDrafts(environment)
    : environment;
}

/** Where the site answers, as far as its settings do not decide. */
export function siteAddress({
  port,
  url,
}: Pick<Environment, "port" | "url">): SiteAddress {
  return { defaultUrl: `http://localhost:${port || defaultPort}`, url };
}

/** The time of what is made now, in milliseconds since 1970. */
export function timeOf({ buildDate }: Pick<Environment, "buildDate">): number {
  return buildDate ?? Date.now();
}

function readUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!isWebAddress(value)) {
    throw new EnvironmentError(
      `L’adresse « ${value} » n’est pas valide.\n→ Donnez à la variable SITE_URL une adresse en http:// ou https://, dont le chemin n’a que des lettres sans accent, des chiffres et des tirets, ou retirez-la.`,
    );
  }
  return value;
}

function readSiteDir(value: string | undefined, projectDir: string): string {
  if (!value) return realpathSync(projectDir);
  const asked = resolve(projectDir, value);
  const found = statSync(asked, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    throw new EnvironmentError(
      `Le dossier du site, « ${asked} », ${found ? "n’est pas un dossier" : "n’existe pas"}.\n→ Corrigez la variable SITE_DIR : elle désigne le dossier qui contient « content » et « public ».`,
    );
  }
  return realpathSync(asked);
}

const dayInMilliseconds = 86_400_000;

function readBuildDate(value: string | undefined): number | undefined {
  if (!value) return undefined;
  const isDate =
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;
  const time = isDate.test(value) ? Date.parse(value) : NaN;
  if (!(time >= 0 && time < Date.now() + dayInMilliseconds)) {
    throw new EnvironmentError(
      `La date « ${value} » n’est pas valide.\n→ Donnez à la variable BUILD_DATE un jour (2026-01-31) ou un instant (2026-01-31T08:00:00Z), qui ne soit pas à venir.`,
    );
  }
  return time;
}

function readKeptBuilds(value: string | undefined): number {
  if (!value) return 5;
  if (!/^\d{1,3}$/.test(value)) {
    throw new EnvironmentError(
      `Le nombre « ${value} » n’est pas valide.\n→ Donnez à la variable KEPT_BUILDS un nombre de constructions, de 0 à 999.`,
    );
  }
  return Number(value);
}

function readEditor(value: string | undefined): EditorPattern {
  const pattern = editorPattern(value);
  if (pattern === undefined) {
    throw new EnvironmentError(
      `L’éditeur « ${value} » n’est pas connu.\n→ Donnez à la variable EDITOR_LINK l’un de ces noms : ${editorNames.join(", ")}, none ; ou une adresse qui contient {path}, {line} et {column}.`,
    );
  }
  return pattern;
}

/** A port, by default ours; throws an EnvironmentError. */
export function readPort(value: string | undefined): number {
  if (!value) return defaultPort;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new EnvironmentError(
      `Le port « ${value} » n’est pas valide.\n→ Donnez à la variable PORT un nombre entre 1 et 65535, ou 0 pour un port libre quelconque.`,
    );
  }
  return port;
}

/** A readable folder name that no other site folder has. */
function siteKey(siteDir: string): string {
  const name = basename(siteDir)
    .replace(/[^\w-]+/g, "-")
    .slice(0, 40);
  const hash = createHash("sha256").update(siteDir).digest("hex").slice(0, 10);
  return `${name || "site"}-${hash}`;
}
