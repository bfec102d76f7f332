import { visit } from "../content/visit";
import { isImage } from "../disk/read-media";
import type { Library } from "../library/library";
import { hasSearch } from "../library/library";
import type { PageWeights } from "./weighed-pages";
import type { Words } from "../words/words";
import type { CriterionId } from "./criteria";
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
  const { ecodesignAnswers: texts } = library.words;
  return new Map(
    Object.entries({
      ...everywhere(texts),
      ...absent(texts),
      ...(library.settings.ecodesign?.referent && {
        "1.3": yes(texts.referent),
      }),
      ...searchAnswers(library),
      ...mediaAnswers(library),
      ...imageAnswers(library),
      ...(weights && { "6.1": weightAnswer(library, weights) }),
    }),
  );
}

type Texts = Words["ecodesignAnswers"];

type Answers = Partial<Record<CriterionId, Answer>>;

/** True of every site of the program; each has its test. */
function everywhere(texts: Texts): Answers {
  return {
    "1.9": yes(texts.standardForms),
    "2.5": yes(texts.anyScreen),
    "4.1": yes(texts.nothingPlays),
    "4.2": yes(texts.numberedLists),
    "4.8": yes(texts.fonts),
    "4.13": yes(texts.noNotification),
    "6.2": yes(texts.browserCache),
    "6.3": yes(texts.compressed),
    "7.1": yes(texts.serverCache),
    "9.1": yes(texts.noLearning),
  };
}

/** What a site of files that are only read does not have. */
function absent(texts: Texts): Answers {
  const noLearning = none(texts.noLearning);
  return {
    "1.10": none(texts.noHardware),
    "3.4": none(texts.noDevice),
    "3.5": none(texts.noUpdate),
    "3.6": none(texts.noUpdate),
    "4.11": none(texts.noUpload),
    "6.6": none(texts.noSensor),
    "7.3": none(texts.noBackground),
    "7.4": none(texts.noChain),
    "8.8": none(texts.littleData),
    "9.2": noLearning,
    "9.3": noLearning,
    "9.4": noLearning,
    "9.5": noLearning,
    "9.6": noLearning,
    "9.7": noLearning,
  };
}

function searchAnswers(library: Library): Answers {
  const { ecodesignAnswers: texts } = library.words;
  if (!hasSearch(library)) {
    return { "4.9": none(texts.noForm), "4.10": none(texts.noForm) };
  }
  return { "4.9": no(texts.searchAsTyped), "4.10": yes(texts.onlySearch) };
}

function mediaAnswers(library: Library): Answers {
  const { ecodesignAnswers: texts } = library.words;
  const { videos, sounds, players } = mediaOf(library);
  const noVideo = none(texts.noVideo);
  return {
    ...(!videos && { "5.3": noVideo, "5.4": noVideo, "5.5": noVideo }),
    ...(!sounds && { "5.6": none(texts.noSound) }),
    // What counts visits is a service that only the team can speak of.
    ...(library.settings.measurement === undefined &&
      thirdParties(players, texts)),
  };
}

function thirdParties(players: boolean, texts: Texts): Answers {
  if (players) return { "4.4": yes(texts.playersOnClick) };
  const noService = none(texts.noService);
  return { "2.10": noService, "4.4": noService };
}

function imageAnswers({ links, words }: Library): Answers {
  const { ecodesignAnswers: texts } = words;
  const isRaster = (file: string) => isImage(file) && !/\.svg$/i.test(file);
  if (![...links.files].some(isRaster)) {
    return { "5.1": none(texts.noImage), "5.2": none(texts.noImage) };
  }
  return {
    "5.1": yes(texts.imageFormats),
    "5.2": yes(texts.imageCompression),
    "6.4": yes(texts.imageWidths),
  };
}

function weightAnswer(
  { settings: { budget }, words }: Library,
  weights: PageWeights,
): Answer {
  const { limits, over, exempt } = words.ecodesignAnswers;
  const count = (number: number) => number.toLocaleString(words.locale);
  const pages = new Set(pagesOver(weights, budget).map(({ path }) => path));
  const allowed = limits(
    count(budget.bytes),
    count(budget.requests),
    count(budget.nodes),
  );
  const but = budget.except.length > 0 ? exempt(budget.except) : "";
  return pages.size === 0
    ? yes(allowed + but)
    : no(allowed + over(pages.size) + but);
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
