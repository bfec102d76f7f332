import type { Route } from "../library/routes";
import { fileStart, type Problem } from "../problems";
import type { SiteSettings } from "../site/settings";
import { settingsFile } from "../site/read-settings";
import type { PageWeight } from "./page-weight";
import type { PageWeights } from "./weighed-pages";

type Budget = SiteSettings["budget"];

/** A limit that a page passes. */
export interface Excess {
  path: string;
  limit: keyof PageWeight;
  value: number;
}

const limits = ["bytes", "requests", "nodes"] as const;

const units: Record<keyof PageWeight, string> = {
  bytes: "octets",
  requests: "requêtes",
  nodes: "éléments HTML",
};

const mends: Record<keyof PageWeight, string> = {
  bytes: "Retirez ou réduisez des images, ou coupez la page en plusieurs",
  requests: "Retirez des images, ou coupez la page en plusieurs",
  nodes: "Coupez la page en plusieurs, ou raccourcissez ses tableaux et listes",
};

/** The limits that pages pass; those that a site exempts may. */
export function pagesOver(weights: PageWeights, budget: Budget): Excess[] {
  return [...weights].flatMap(([path, weight]) =>
    budget.except.includes(path)
      ? []
      : limits.flatMap((limit) =>
          weight[limit] > budget[limit]
            ? [{ path, limit, value: weight[limit] }]
            : [],
        ),
  );
}

/**
 * Problems `over-budget`: each limit that a page passes, in the file that the
 * page comes from; in the settings for those that come from none.
 */
export function findOverBudget(
  weights: PageWeights,
  budget: Budget,
  routes: ReadonlyMap<string, Pick<Route, "entry">>,
): Problem[] {
  return pagesOver(weights, budget).map(({ path, limit, value }) => ({
    file: routes.get(path)?.entry?.file ?? settingsFile,
    ...fileStart,
    rule: "over-budget",
    message: `La page ${path} a ${number(value)} ${units[limit]} : le budget du site est de ${number(budget[limit])}.`,
    mend: `${mends[limit]} ; sinon, relevez « budget.${limit} » dans ${settingsFile}, ou ajoutez la page à « budget.except ».`,
  }));
}

function number(value: number): string {
  return value.toLocaleString("fr");
}
