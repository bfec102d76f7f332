import { visit } from "../content/visit";
import { isImage } from "../disk/read-media";
import type { Library } from "../library/library";
import { hasSearch } from "../library/library";
import type { PageWeights } from "./weighed-pages";
import { pagesOver } from "./over-budget";

/** What is said of a criterion, and what shows it. */
export interface Answer {
  state: "oui" | "non" | "sans objet" | "à évaluer";
  text: string | undefined;
}

/**
 * What the program itself can answer of a site, by criterion: what it does on
 * every site, what this one does not have, what the build measured. Nothing
 * that only its team knows.
 *
 * @param weights - of its pages; undefined before a build has measured them
 */
export function ownAnswers(
  library: Library,
  weights: PageWeights | undefined,
): ReadonlyMap<string, Answer> {
  return new Map(
    Object.entries({
      ...everywhere,
      ...absent,
      ...(library.settings.ecodesign?.referent && {
        "1.3": yes("Il est nommé au début de cette page."),
      }),
      ...searchAnswers(library),
      ...mediaAnswers(library),
      ...imageAnswers(library),
      ...(weights && { "6.1": weightAnswer(library, weights) }),
    }),
  );
}

/** True of every site of the program; each has its test. */
const everywhere: Readonly<Record<string, Answer>> = {
  "1.9": yes(
    "Les pages sont du HTML, lisible dans tout navigateur, sans application à installer ; les flux sont en Atom, RSS, JSON Feed et iCalendar.",
  ),
  "2.5": yes(
    "La page s’adapte à la largeur de l’écran, de 320 pixels à plus de 1 280, au doigt comme au clavier.",
  ),
  "4.1": yes(
    "Aucun lecteur n’est chargé avant un clic ; les animations respectent le réglage qui les réduit.",
  ),
  "4.2": yes("Les listes sont en pages numérotées."),
  "4.8": yes(
    "Une seule famille, Marianne, de quatre variantes au plus sur presque toutes les pages : moins de 400 ko.",
  ),
  "4.13": yes("Le site n’envoie aucune notification."),
  "6.2": yes(
    "Les styles, les scripts, les caractères et les images sont gardés un an par le navigateur, sous un nom qui change avec leur contenu ; les pages sont redemandées, et ne sont renvoyées que si elles ont changé.",
  ),
  "6.3": yes(
    "Tout ce qui y gagne est compressé à la construction, en Brotli et en gzip.",
  ),
  "7.1": yes(
    "Les pages sont calculées une fois, à la construction, et non à chaque visite ; un en-tête permet aux caches intermédiaires de les garder.",
  ),
  "9.1": yes("Le site n’emploie aucun apprentissage automatique."),
};

/** What a site of files that are only read does not have. */
const absent: Readonly<Record<string, Answer>> = {
  "1.10": none("Le site ne pilote aucun matériel."),
  "3.4": none("Le site n’est vendu avec aucun terminal."),
  "3.5": none("Rien n’est à installer ni à mettre à jour pour lire le site."),
  "3.6": none("Rien n’est à installer ni à mettre à jour pour lire le site."),
  "4.11": none("Aucun formulaire ne transfère de fichier."),
  "6.6": none(
    "Le site n’emploie aucun capteur, et l’interdit à ses pages par un en-tête.",
  ),
  "7.3": none("Aucun traitement n’a lieu en arrière-plan."),
  "7.4": none("Le site ne repose sur aucune chaîne de blocs."),
  "8.8": none("Le site a moins de dix téraoctets de données."),
  ...Object.fromEntries(
    ["9.2", "9.3", "9.4", "9.5", "9.6", "9.7"].map((id) => [
      id,
      none("Le site n’emploie aucun apprentissage automatique."),
    ]),
  ),
};

function searchAnswers(library: Library): Record<string, Answer> {
  if (!hasSearch(library)) {
    const text = "Le site n’a pas de formulaire.";
    return { "4.9": none(text), "4.10": none(text) };
  }
  return {
    "4.9": no(
      "La recherche répond pendant la saisie : elle demande des fichiers de l’index à mesure des mots, gardés ensuite par le navigateur.",
    ),
    "4.10": yes(
      "Le seul formulaire est la recherche, qui n’attend aucun format.",
    ),
  };
}

function mediaAnswers(library: Library): Record<string, Answer> {
  const { videos, sounds, players } = mediaOf(library);
  const noVideo = none("Le site ne présente aucune vidéo.");
  return {
    ...(!videos && { "5.3": noVideo, "5.4": noVideo, "5.5": noVideo }),
    ...(!sounds && { "5.6": none("Le site ne présente aucun son.") }),
    // What counts visits is a service that only the team can speak of.
    ...(library.settings.measurement === undefined && thirdParties(players)),
  };
}

function thirdParties(players: boolean): Record<string, Answer> {
  if (players) {
    return {
      "4.4": yes(
        "Un lecteur d’un autre site n’est chargé qu’après un clic, et la page le dit auparavant.",
      ),
    };
  }
  const noService = none("Les pages ne font appel à aucun service tiers.");
  return { "2.10": noService, "4.4": noService };
}

function imageAnswers({ links }: Library): Record<string, Answer> {
  const isRaster = (file: string) => isImage(file) && !/\.svg$/i.test(file);
  if (![...links.files].some(isRaster)) {
    const text = "Le site n’a pas d’image matricielle.";
    return { "5.1": none(text), "5.2": none(text) };
  }
  return {
    "5.1": yes(
      "Chaque image est proposée en AVIF et en WebP ; son propre format ne sert qu’aux navigateurs qui ne les lisent pas.",
    ),
    "5.2": yes(
      "La construction compresse chaque image (qualité 60 en AVIF, 75 en WebP, 80 en JPEG), et garde la plus légère.",
    ),
    "6.4": yes(
      "Chaque image existe en plusieurs largeurs ; le navigateur prend celle qui convient à l’écran.",
    ),
  };
}

function weightAnswer(
  { settings: { budget } }: Library,
  weights: PageWeights,
): Answer {
  const over = new Set(pagesOver(weights, budget).map(({ path }) => path)).size;
  const limits = `Chaque page a au plus ${count(budget.bytes)} octets, ${count(budget.requests)} requêtes et ${count(budget.nodes)} éléments, ses images comprises.`;
  const exempt = budget.except.length;
  const but =
    exempt > 0 ? ` Pages dispensées : ${budget.except.join(", ")}.` : "";
  return over === 0
    ? yes(limits + but)
    : no(
        `${limits} ${over === 1 ? "Une page le dépasse" : `${count(over)} pages le dépassent`}.${but}`,
      );
}

/** What the articles and pages of a site play. */
function mediaOf({ links }: Library): {
  videos: boolean;
  sounds: boolean;
  players: boolean;
} {
  const bodies = [...links.routesByFile.values()].flatMap(({ entry }) =>
    entry ? [entry.body] : [],
  );
  const elements = new Set<string>();
  const directives = new Set<string>();
  for (const { tree, directives: used } of bodies) {
    visit(tree, "element", ({ tagName }) => void elements.add(tagName));
    for (const { name } of used) directives.add(name);
  }
  const isPlayed = directives.has("video") || directives.has("embed");
  return {
    // What a player of another site shows may be a film.
    videos: isPlayed || elements.has("video"),
    sounds: directives.has("embed") || elements.has("audio"),
    players: isPlayed,
  };
}

function yes(text: string): Answer {
  return { state: "oui", text };
}

function no(text: string): Answer {
  return { state: "non", text };
}

function none(text: string): Answer {
  return { state: "sans objet", text };
}

function count(number: number): string {
  return number.toLocaleString("fr");
}
