import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { pathOfName } from "./many-articles";

const perPage = 12;
const perYearPage = 60;

/**
 * The address of every page that the source files of a site of many articles
 * ask for, told from their names and their front matter alone.
 */
export async function sourcePaths(site: string): Promise<Set<string>> {
  const paths = new Set([
    "/",
    "/plan-du-site/",
    "/flux/",
    "/recherche/",
    "/mentions-legales/",
    "/donnees-personnelles/",
    "/gestion-des-cookies/",
    "/contact/",
    "/accessibilite/",
  ]);
  const content = join(site, "content");
  const counts = new Map<string, number>();
  const addPaged = (path: string, size: number) => {
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const number = Math.ceil(count / size);
    paths.add(number === 1 ? path : `${path}page/${number}/`);
  };
  for (const file of await readdir(content, { recursive: true })) {
    if (!file.endsWith(".md")) continue;
    const text = await readFile(join(content, file), "utf8");
    const field = (name: string) =>
      new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1];
    const date = field("date");
    if (field("draft") || (date && date > "2900")) continue;
    const path = `/${file.replace(/(?:^|\/)index\.md$|\.md$/, "")}/`;
    paths.add(path.replace("//", "/"));
    if (!file.startsWith("articles/")) continue;
    addPaged("/articles/", perPage);
    paths.add("/archives/");
    addPaged(`/archives/${date?.slice(0, 4) ?? "sans-date"}/`, perYearPage);
    for (const [name, all] of [
      ["tags", "/tags/"],
      ["authors", "/auteurs/"],
    ] as const) {
      const written: unknown = JSON.parse(field(name) ?? "[]");
      const own = new Set(
        (written as string[]).map((one) => pathOfName.get(one) ?? one),
      );
      for (const one of own) {
        paths.add(all);
        addPaged(one, perPage);
      }
    }
  }
  return paths;
}
