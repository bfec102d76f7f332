import type { Day } from "../content/day";
import { placeEntry } from "../content/entry-path";
import { fileStart } from "../problems";
import { draftText, oneLine } from "./draft-text";
import { knownTag, usedTags } from "./choose-tags";
import { Refusal } from "./refusal";
import type { SiteOutline } from "./site-outline";
import { isSlug, slugOf } from "./slug";

/** Where a new article goes. */
export interface ArticlePlace {
  /** Path relative to the site folder, forward slashes. */
  file: string;
  /** The path of its page, decoded. */
  path: string;
}

/** The collection that an article is of when nothing says which. */
export function usualCollection({ settings }: SiteOutline): string {
  const names = Object.keys(settings.collections);
  const usual = names.includes("articles") ? "articles" : names[0];
  if (usual !== undefined) return usual;
  throw new Refusal(
    "Ce site n’a aucune collection d’articles.\n→ Ajoutez-en une sous « collections: » dans « content/site.yaml », ou retirez ce réglage.",
  );
}

/**
 * The name of the folder of an article: the one that was asked for, else made
 * from its title. Throws a Refusal when there is none that an address can hold.
 */
export function chooseSlug(title: string, asked: string | undefined): string {
  const slug = asked ?? slugOf(title);
  if (isSlug(slug)) return slug;
  if (asked === undefined) {
    throw new Refusal(
      `Le titre « ${title} » ne donne aucun nom de dossier : il n’a ni lettre de a à z, ni chiffre.\n→ Donnez ce nom vous-même : --slug mon-article.`,
    );
  }
  throw new Refusal(
    `Le nom « ${oneLine(asked)} » ne convient pas à une adresse.\n→ Écrivez-le en minuscules, avec des lettres sans accent, des chiffres et des tirets : --slug ${slugOf(asked) || "mon-article"}.`,
  );
}

/** Where an article goes, in a folder of its own; throws a Refusal when its address is taken. */
export function placeArticle(
  slug: string,
  collection: string,
  { settings, ownerOf }: SiteOutline,
): ArticlePlace {
  const [folder] = settings.collections[collection]?.dir ?? [];
  if (folder === undefined) {
    throw new Error(`There is no collection ${collection}`);
  }
  const file = `content/${folder}/${slug}/index.md`;
  const fields = { permalink: undefined, slugOverride: undefined };
  const { path, problems } = placeEntry(
    file,
    fields,
    settings,
    () => fileStart,
  );
  const [problem] = problems;
  if (path === undefined || problem) {
    throw new Refusal(
      `${problem?.message ?? `Le fichier « ${file} » n’aurait pas d’adresse.`}\n→ Choisissez un autre nom : --slug ${slug}-2.`,
    );
  }
  const owner = ownerOf(path);
  if (owner === undefined) return { file, path };
  throw new Refusal(
    `L’adresse « ${path} » est déjà prise, par ${owner}.\n→ Choisissez un autre titre, ou un autre nom de dossier : --slug ${slug}-2.`,
  );
}

/** The text of a new article; its tags are written as the site writes them. */
export function writeArticle(
  { title, date, tags }: { title: string; date: Day; tags: readonly string[] },
  outline: SiteOutline,
): string {
  const named = tags.map((tag) => knownTag(tag, outline.tags) ?? tag);
  return draftText({
    title,
    date,
    tags: named,
    usedTags: usedTags(outline.tags),
  });
}
