import { posix } from "node:path";

import {
  gonePath,
  hashedFolder,
  healthPath,
  notFoundPath,
  pageListPath,
  serverErrorPath,
} from "../paths";
import type { Problem } from "../problems";
import { settingsFile } from "../site/read-settings";
import type { SiteSettings } from "../site/settings";
import { parseYaml } from "../yaml/parse-yaml";
import type { FindUnpublished } from "./unpublished-link";
import { resolveLink, type LinkMap, type LinkTarget } from "./resolve";
import type { Route } from "./routes";
import { oldPath, type Urls } from "./urls";

/**
 * Old paths of the settings and of front matters, without the slash or the
 * `index.html` at their end, and what they lead to.
 */
export type Redirects = ReadonlyMap<string, LinkTarget>;

/**
 * The redirects of the settings, each to its end, beside the aliases of front
 * matters, and what is wrong in them: those that take an address, lead nowhere
 * or round, and those of several steps.
 *
 * @param map - its redirects are the aliases
 */
export function readRedirects(
  { redirects }: Pick<SiteSettings, "redirects">,
  settingsText: string,
  map: LinkMap,
  findUnpublished: FindUnpublished,
): { redirects: Redirects; problems: Problem[] } {
  const yaml = parseYaml(settingsText);
  const next = new Map([
    ...aliasSteps(map.redirects),
    ...Object.entries(redirects).map(
      ([from, to]) => [oldPath(from), to] as const,
    ),
  ]);
  const found = new Map(map.redirects);
  const problems = Object.entries(redirects).flatMap(
    ([from, to]): Problem[] => {
      const path = oldPath(from);
      const place = {
        file: settingsFile,
        ...yaml.placeOfValue(["redirects", from]),
      };
      if (isTaken(path, map)) {
        return [
          {
            ...place,
            rule: "same-url",
            message: `L’adresse « ${from} » est celle d’une page ou d’un fichier du site : elle ne peut pas mener ailleurs.`,
            mend: "Retirez cette redirection, ou déplacez la page.",
          },
        ];
      }
      const end = followRedirects(to, next);
      const source = { file: settingsFile, path: "/" };
      const target =
        end === undefined ? undefined : resolveLink(source, end, map);
      const early =
        end === undefined ? undefined : findUnpublished(source, end);
      if (target && isPublished(target)) found.set(path, target);
      if (early) return [{ ...place, ...early }];
      if (target === undefined || !isPublished(target)) {
        const isWithdrawn = target?.kind === "dead" && target.isWithdrawn;
        return [
          {
            ...place,
            rule: "dead-link",
            message:
              end === undefined
                ? `La redirection de « ${from} » tourne en rond.`
                : isWithdrawn
                  ? `La redirection vers « ${end} » mène à une page que le site a retirée.`
                  : `La redirection vers « ${end} » ne mène à aucune page ni fichier du site.`,
            mend: "Donnez le chemin d’une page du site, ou une adresse complète.",
          },
        ];
      }
      if (end === undefined || end === to) return [];
      return [
        {
          ...place,
          rule: "redirect-chain",
          message: `La redirection de « ${from} » passe par « ${to} », une ancienne adresse qui mène à « ${end} ».`,
          mend: `Écrivez « ${end} » à la place de « ${to} ».`,
          fix: { kind: "replace", from: to, to: end },
        },
      ];
    },
  );
  return { redirects: found, problems };
}

/** Where each alias leads, as a redirect of the settings would be written. */
function aliasSteps(aliases: Redirects = new Map()): [string, string][] {
  return [...aliases].flatMap(([path, target]) =>
    target.kind === "route"
      ? [[path, target.route.path.replace(/\s/g, encodeURIComponent)]]
      : [],
  );
}

/** The URL of each redirect, by old path. */
export function redirectUrls(
  redirects: Redirects,
  urls: Urls,
): Record<string, string> {
  return Object.fromEntries(
    [...redirects].flatMap(([path, target]) => {
      switch (target.kind) {
        case "external":
          return [[path, withoutDollar(new URL(target.href).href)]];
        case "route":
          return [[path, ascii(urls.of(target.route.path, target.suffix))]];
        case "output":
          return [[path, ascii(urls.of(target.path, target.suffix))]];
        case "file": {
          const file = target.file.slice("public".length);
          return [[path, ascii(urls.of(file, target.suffix))]];
        }
        default:
          return [];
      }
    }),
  );
}

/** A URL of the site as a header can hold it: queries and anchors are as authors wrote them. */
function ascii(url: string): string {
  const { pathname, search, hash } = new URL(url, "http://localhost");
  return withoutDollar(pathname + search + hash);
}

/** nginx takes a dollar for the name of a variable, and has no way to write one. */
function withoutDollar(url: string): string {
  return url.replaceAll("$", "%24");
}

/** Where a chain of redirects ends; undefined when it has no end. */
function followRedirects(
  target: string,
  next: ReadonlyMap<string, string>,
): string | undefined {
  const seen = new Set<string>();
  let end = target;
  for (;;) {
    const path = oldPath(/^[^?#]*/.exec(end)?.[0] ?? "");
    const further = end.startsWith("/") ? next.get(path) : undefined;
    if (further === undefined) return end;
    if (seen.has(path)) return undefined;
    seen.add(path);
    end = further;
  }
}

/** What servers and hosts take for themselves. */
const reserved = new RegExp(
  `^(?:${hashedFolder}(?:/.*)?|${healthPath}|/_headers|/_redirects|${notFoundPath}|${pageListPath}|${gonePath}|${serverErrorPath})$`,
);

/** Whether something answers at an old path, which cannot then be given another answer. */
export function isTaken(
  path: string,
  { routes, files, outputs }: LinkMap,
): boolean {
  return (
    reserved.test(path) ||
    [path, `${path}/`].some((one) => isShown(routes.get(one))) ||
    files.has(`public${path}`) ||
    (outputs?.has(path) ?? false) ||
    files.has(posix.join(`public${path}`, "index.html"))
  );
}

/** Drafts have a route where they are read, but readers never see them. */
function isShown(route: Route | undefined): boolean {
  if (route === undefined) return false;
  const isOwn = route.kind === "article" || route.kind === "page";
  return !(isOwn && route.entry?.draft);
}

/** Whether something answers there under an address that stays. */
function isPublished(target: LinkTarget): boolean {
  return (
    target.kind === "external" ||
    target.kind === "route" ||
    target.kind === "output" ||
    (target.kind === "file" && target.file.startsWith("public/"))
  );
}
