import type { Entry, NamedLink } from "../content/entry";
import { heardAs } from "../content/named-links";
import { resolveLink, type LinkMap } from "../library/resolve";
import { defineRule } from "./rule";

export const sameLinkText = defineRule({
  name: "same-link-text",
  level: "warning",
  group: "links",
  title: "Un même texte pour deux liens",
  explanation:
    "Deux liens de même texte semblent mener au même endroit : qui les entend hors de leur phrase ne peut pas choisir.",
  criteria: ["6.1"],
  checkSite: ({ entries, links }) =>
    entries.flatMap((entry) => {
      const first = new Map<string, NamedLink>();
      return entry.body.namedLinks.flatMap((link) => {
        const { line, column, name, target } = link;
        const heard = heardAs(name);
        const other = first.get(heard);
        if (heard === "") return [];
        if (!other) first.set(heard, link);
        if (
          !other ||
          leadsTo(entry, other.target, links) === leadsTo(entry, target, links)
        ) {
          return [];
        }
        return {
          file: entry.file,
          line,
          column,
          message: `Deux liens nommés « ${name} » mènent à deux adresses : « ${other.target} », puis « ${target} ».`,
          mend: "Donnez à chacun un texte qui dit ce qu’il ouvre.",
        };
      });
    }),
  bad: [
    "[En savoir plus](/contact/) sur l’équipe, et ‸[en savoir plus](/articles/) sur ses travaux.",
  ],
  good: [
    "[Écrivez à l’équipe](/contact/), et lisez [ses travaux](/articles/).",
  ],
});

/** The same for two ways to write one address. */
function leadsTo(
  entry: Pick<Entry, "file" | "path">,
  target: string,
  links: LinkMap,
): string {
  const found = resolveLink(entry, target, links);
  switch (found.kind) {
    case "route":
      return found.route.path + found.suffix;
    case "file":
      return found.file + found.suffix;
    case "output":
      return found.path + found.suffix;
    case "external":
      return found.href.replace(/\/$/, "");
    default:
      return target;
  }
}
