import { join, sep } from "node:path";

import type { Day } from "../lib/content/day";
import { createFile } from "../lib/disk/create-file";
import { readSiteFiles } from "../lib/disk/read-site-files";
import { siteAddress, type Environment } from "../lib/environment";
import { nearestName } from "../lib/nearest-name";
import {
  askCollection,
  askSlug,
  askTags,
  askTitle,
  type Ask,
} from "../lib/new/ask-article";
import { nearTag, readTagList, usedTags } from "../lib/new/choose-tags";
import { oneLine } from "../lib/new/draft-text";
import {
  chooseSlug,
  placeArticle,
  usualCollection,
  writeArticle,
} from "../lib/new/plan-article";
import { Refusal } from "../lib/new/refusal";
import { outlineSite, type SiteOutline } from "../lib/new/site-outline";
import { slugOf } from "../lib/new/slug";
import { readSettings } from "../lib/site/read-settings";
import { explainWriteFault } from "../lib/new/explain-write-fault";

/** What an author says of a new article; what is missing is asked. */
export interface AskedArticle {
  title?: string | undefined;
  slug?: string | undefined;
  collection?: string | undefined;
  /** As written, separated by commas; empty for none. */
  tags?: string | undefined;
  date?: Day | undefined;
}

export interface NewOptions {
  /** Undefined where nobody can answer. */
  ask: Ask | undefined;
  /** Where what is done goes: without a line feed at its end. */
  print: (text: string) => void;
  today: Day;
}

/** How the command is called. */
export const newUsage =
  'npm run new -- "Titre" [--tags "a, b"] [--date 2026-12-01] [--collection articles] [--slug mon-article]';

/**
 * Makes the file of a new article, a draft, in its collection. Throws a
 * Refusal when it cannot be: nothing is then written.
 */
export async function newArticle(
  environment: Pick<Environment, "siteDir" | "projectDir" | "port" | "url">,
  asked: AskedArticle,
  { ask, print, today }: NewOptions,
): Promise<void> {
  const { siteDir, projectDir } = environment;
  const outline = await readOutline(environment);
  const notes: string[] = [];
  const title = await titleOf(asked, ask);
  const collection = await collectionOf(asked, outline, ask, notes);
  const slug =
    ask && asked.slug === undefined && slugOf(title) === ""
      ? await askSlug(ask)
      : chooseSlug(title, asked.slug);
  const { file, path } = placeArticle(slug, collection, outline);
  const tags = await tagsOf(asked, outline, ask, notes);
  const date = asked.date ?? today;
  const text = writeArticle({ title, date, tags }, outline);
  await create(siteDir, file, text);

  const isHere = siteDir === projectDir;
  const shown = isHere ? file : join(siteDir, file.split("/").join(sep));
  print(
    [
      `Créé : ${shown}`,
      `Son adresse sera ${path}`,
      ...notes,
      `→ Ouvrez ce fichier et écrivez sous l’en-tête ; « npm run dev » le montre dans l’aperçu.`,
      "→ Pour le publier, retirez la ligne « draft: true ».",
    ].join("\n"),
  );
}

async function readOutline(
  environment: Pick<Environment, "siteDir" | "port" | "url">,
): Promise<SiteOutline> {
  const files = await readSiteFiles(environment.siteDir);
  const { settings, problems } = readSettings(
    files.settingsText,
    siteAddress(environment),
  );
  const [problem] = problems;
  if (problem) {
    throw new Refusal(
      `Les réglages du site ont une erreur, à la ligne ${problem.line} de « ${problem.file} » : rien n’est créé.\n${problem.message}\n→ ${problem.mend}`,
    );
  }
  return outlineSite(files, settings);
}

async function titleOf(
  { title: written = "" }: AskedArticle,
  ask: Ask | undefined,
): Promise<string> {
  const title = oneLine(written);
  if (title !== "") return title;
  if (ask) return askTitle(ask);
  throw new Refusal(`Il manque le titre de l’article.\n→ ${newUsage}`);
}

async function collectionOf(
  { collection: asked }: AskedArticle,
  outline: SiteOutline,
  ask: Ask | undefined,
  notes: string[],
): Promise<string> {
  const names = Object.keys(outline.settings.collections);
  const usual = usualCollection(outline);
  if (asked !== undefined) {
    if (names.includes(asked)) return asked;
    const near = nearestName(asked, names);
    throw new Refusal(
      `La collection « ${asked} » n’existe pas${near ? ` ; peut-être « ${near} »` : ""}.\n→ Collections de ce site : ${names.join(", ")}.`,
    );
  }
  if (names.length === 1) return usual;
  if (ask) return askCollection(outline, ask);
  notes.push(
    `Collection : ${usual}, faute d’en avoir choisi une (--collection ${names.join(" ou ")}).`,
  );
  return usual;
}

async function tagsOf(
  { tags: asked }: AskedArticle,
  outline: SiteOutline,
  ask: Ask | undefined,
  notes: string[],
): Promise<string[]> {
  if (asked === undefined && ask) return askTags(outline, ask);
  if (asked === undefined) {
    const used = usedTags(outline.tags);
    if (used.length > 0) {
      notes.push(`Thèmes déjà employés sur ce site : ${used.join(", ")}.`);
    }
    return [];
  }
  const tags = readTagList(asked);
  for (const tag of tags) {
    const near = nearTag(tag, outline.tags);
    if (near === undefined) continue;
    notes.push(
      `« ${tag} » n’était pas un thème du site : vouliez-vous dire « ${near} » ?`,
    );
  }
  return tags;
}

async function create(
  siteDir: string,
  file: string,
  text: string,
): Promise<void> {
  const creation = await createFile(siteDir, file, text).catch(
    (error: unknown) => {
      throw explainWriteFault(error, file);
    },
  );
  if (creation === "exists") {
    throw new Refusal(
      `Le fichier « ${file} » existe déjà : il est laissé tel quel.\n→ Choisissez un autre titre, ou un autre nom de dossier avec --slug.`,
    );
  }
  if (creation === "outside") {
    throw new Refusal(
      `Le dossier de « ${file} » mène hors du dossier du site, par un lien symbolique : rien n’est écrit.\n→ Remplacez ce lien par un dossier.`,
    );
  }
}
