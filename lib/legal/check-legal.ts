import type { Day } from "../content/day";
import type { LinkMap } from "../library/resolve";
import type { Problem } from "../problems";
import { isPublicHttps } from "../site/address";
import { settingsFile } from "../site/read-settings";
import { parseYaml } from "../yaml/parse-yaml";
import type { Blank } from "./blanks";
import { isOutdated } from "./conformity";
import type { SiteSettings } from "../site/settings";
import {
  blanksOf,
  fileOf,
  starterContexts,
  starterPages,
  type StarterContext,
  type StarterPage,
} from "./starter-pages";

/** A blank, and the pages that show it. */
export interface LeftBlank {
  blank: Blank;
  pages: StarterPage[];
}

/** The blanks that the pages of a site show, each once. */
export function leftBlanks(
  { routes }: Pick<LinkMap, "routes">,
  contexts: readonly StarterContext[],
): LeftBlank[] {
  const byBlank = new Map<Blank, StarterPage[]>();
  for (const context of contexts) {
    for (const page of starterPages(context)) {
      if (routes.get(page.path)?.entry?.file !== fileOf(page)) continue;
      for (const blank of blanksOf(page, context)) {
        byBlank.set(blank, [...(byBlank.get(blank) ?? []), page]);
      }
    }
  }
  return [...byBlank].map(([blank, pages]) => ({ blank, pages }));
}

/**
 * What the law asks of a site and its settings lack: the blanks of its pages,
 * where its address is public, and an audit that is too old, or yet to come.
 *
 * @param links - of the site as its readers see it
 */
export function checkLegal(
  settings: SiteSettings,
  settingsText: string,
  links: Pick<LinkMap, "routes">,
  today: Day,
): Problem[] {
  const yaml = parseYaml(settingsText);
  const blanks = isPublicHttps(settings.url)
    ? leftBlanks(links, starterContexts(settings, today))
    : [];
  const { audit } = settings.accessibility;
  return [
    ...blanks.map(({ blank: { path, what, example }, pages }): Problem => ({
      file: settingsFile,
      ...yaml.placeOfValue(path),
      rule: "legal-blank",
      message: `Il manque « ${path.join(".")} » : ${what}. ${askedBy(pages)}`,
      mend: `Ajoutez par exemple « ${example} », ou écrivez vous-même « content/${pages.map(({ path }) => path.slice(1, -1)).join(".md », « content/")}.md ».`,
    })),
    ...(audit ? checkDay(audit.date, today) : []).map((mistake): Problem => ({
      file: settingsFile,
      ...yaml.placeOfValue(["accessibility", "audit", "date"]),
      ...mistake,
    })),
  ];
}

/** What is left to say before a site can be public, as a line of text; empty when nothing is. */
export function describeBlanks(left: readonly LeftBlank[]): string {
  if (left.length === 0) return "";
  const names = left.map(({ blank }) => blank.path.join("."));
  const count = names.length === 1 ? "une mention" : `${names.length} mentions`;
  return `Avant que ce site soit public, ses pages légales demandent ${count} dans ${settingsFile} : ${names.join(", ")}.\n`;
}

/** « La page « Mentions légales » le demande. » */
function askedBy(pages: readonly StarterPage[]): string {
  const names = new Intl.ListFormat("fr").format(
    pages.map(({ title }) => `« ${title} »`),
  );
  return pages.length === 1
    ? `La page ${names} le demande.`
    : `Les pages ${names} le demandent.`;
}

function checkDay(
  date: Day,
  today: Day,
): Pick<Problem, "rule" | "message" | "mend">[] {
  if (date > today) {
    return [
      {
        rule: "invalid-date",
        message: "Cet audit est daté d’un jour à venir.",
        mend: "Donnez le jour où il s’est achevé ; s’il n’est pas fait, retirez « audit ».",
      },
    ];
  }
  if (!isOutdated({ date }, today)) return [];
  return [
    {
      rule: "outdated-audit",
      message: "Cet audit d’accessibilité date de plus de trois ans.",
      mend: "Faites auditer le site de nouveau, puis mettez à jour « accessibility ».",
    },
  ];
}
