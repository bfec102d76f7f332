import type { Day } from "../content/day";
import { compareDays } from "../content/day";
import type { Entry, Reference } from "../content/entry";
import type { LastCommits } from "../disk/last-commits";
import { fileStart, type Problem } from "../problems";
import { mainLanguage } from "../site/languages";
import type { SiteSettings } from "../site/settings";
import { resolveLink, type LinkMap } from "./resolve";
import type { Route } from "./routes";
import { translationsOf } from "./translations";
import type { FindUnpublished } from "./unpublished-link";

interface SiteLanguages {
  links: LinkMap;
  settings: SiteSettings;
  findUnpublished: FindUnpublished;
  /** When files were last changed, as far as it is known. */
  commits: LastCommits;
}

/**
 * What is wrong between the languages of a site: translations that are none,
 * or older than what they translate, and links that change the language of
 * their reader.
 */
export function checkLanguages(
  entries: readonly Entry[],
  site: SiteLanguages,
): Problem[] {
  const isMultilingual = site.settings.languages.length > 1;
  return entries.flatMap((entry) => {
    const route = site.links.routesByFile.get(entry.file);
    if (!route) return [];
    return [
      ...entry.translations.flatMap((reference) =>
        checkTranslation(entry, route, reference, site),
      ),
      ...(isMultilingual
        ? [
            ...checkAge(entry, route, site),
            ...entry.body.links.flatMap((reference) =>
              checkCrossing(entry, route, reference, site),
            ),
          ]
        : []),
    ];
  });
}

function checkTranslation(
  entry: Entry,
  route: Route,
  { target, line, column }: Reference,
  { links, settings, findUnpublished }: SiteLanguages,
): Problem[] {
  const report = (message: string, mend: string): Problem[] => [
    {
      file: entry.file,
      line,
      column,
      rule: "invalid-translation",
      message: `La traduction « ${target} » ${message}`,
      mend,
    },
  ];
  // A draft may translate another.
  const early = findUnpublished(entry, target);
  if (early) {
    return report(
      "est un brouillon ou un article programmé : le site publié ne l’a pas.",
      "Publiez-la avant, ou retirez cette ligne d’ici là.",
    );
  }
  const found = resolveLink(entry, target, links);
  if (found.kind !== "route") {
    return report(
      "n’est aucune page du site.",
      "Donnez le chemin de son fichier, ou son adresse : « /en/report/ ».",
    );
  }
  if (found.route === route) {
    return report(
      "est cette page elle-même.",
      "Donnez celle d’une autre langue, ou retirez cette ligne.",
    );
  }
  if (found.route.language === route.language) {
    return report(
      `est dans la même langue, « ${route.language} ».`,
      "Corrigez ce chemin, ou dites la langue de l’autre page par « lang » ou par son dossier.",
    );
  }
  const known = translationsOf({ links, settings }, route).get(
    found.route.language,
  );
  if (known === found.route) return [];
  return report(
    `est déjà celle d’une autre page, ou cette page a déjà « ${known?.path ?? ""} » dans cette langue.`,
    "Gardez une seule page par langue : corrigez l’une des deux lignes « translation ».",
  );
}

function checkAge(
  entry: Entry,
  route: Route,
  { links, settings, commits }: SiteLanguages,
): Problem[] {
  const original = translationsOf({ links, settings }, route).get(
    mainLanguage(settings),
  )?.entry;
  if (!original || original === entry || !links.routesByFile.has(original.file))
    return [];
  const [ours, theirs] = [entry, original].map((one) => changeOf(one, commits));
  if (ours === undefined || theirs === undefined) return [];
  if (compareDays(ours, theirs) >= 0) return [];
  return [
    {
      file: entry.file,
      ...fileStart,
      rule: "old-translation",
      message: `Cette traduction est du ${ours}, et « ${original.file} » a changé le ${theirs}.`,
      mend: `Mettez-la à jour, puis dites-le par « updated: ${theirs} ».`,
    },
  ];
}

/** The day of the last change of a file: what it says, else its last commit, else its date. */
function changeOf(
  { file, updated, date }: Entry,
  commits: LastCommits,
): Day | undefined {
  return updated ?? commits.get(file) ?? date;
}

function checkCrossing(
  entry: Entry,
  route: Route,
  { target, line, column }: Reference,
  { links, settings }: SiteLanguages,
): Problem[] {
  const found = resolveLink(entry, target, links);
  if (found.kind !== "route" || found.route.language === route.language) {
    return [];
  }
  const own = translationsOf({ links, settings }, found.route).get(
    route.language,
  );
  // A page may lead to its own translation.
  if (!own || own === route) return [];
  return [
    {
      file: entry.file,
      line,
      column,
      rule: "crossing-link",
      message: `Le lien « ${target} » mène à une page en « ${found.route.language} », que le site a aussi en « ${route.language} ».`,
      mend: `Écrivez « ${own.path} ».`,
    },
  ];
}
