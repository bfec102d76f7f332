import { describe, expect, it } from "vitest";

import { testArticle, testLibrary } from "../library/test-library";
import { findOverBudget } from "./over-budget";

const { links } = testLibrary({ "articles/bilan.md": testArticle("Bilan") });
const budget = { bytes: 600_000, requests: 40, nodes: 1_500, except: [] };
const within = { bytes: 600_000, requests: 40, nodes: 1_500 };

const found = (path: string, more: object, except: string[] = []) =>
  findOverBudget(
    new Map([[path, { ...within, ...more }]]),
    { ...budget, except },
    links.routes,
  ).map(({ file, line, rule, message, mend }) => ({
    place: `${file}:${line}`,
    rule,
    message: message.replace(/\s/g, " "),
    mend,
  }));

describe("a page over the budget", () => {
  it("is not one that reaches it", () => {
    expect(found("/articles/bilan/", {})).toEqual([]);
  });

  it("is named with its weight, in the file that it comes from", () => {
    expect(found("/articles/bilan/", { bytes: 600_001 })).toEqual([
      {
        place: "content/articles/bilan.md:1",
        rule: "over-budget",
        message:
          "La page /articles/bilan/ a 600 001 octets : le budget du site est de 600 000.",
        mend: "Retirez ou réduisez des images, ou coupez la page en plusieurs ; sinon, relevez « budget.bytes » dans content/site.yaml, ou ajoutez la page à « budget.except ».",
      },
    ]);
  });

  it("is named for each limit, in the settings when it comes from no file", () => {
    const all = found("/plan-du-site/", { requests: 41, nodes: 2_000 });
    expect(all.map(({ place, message }) => `${place} ${message}`)).toEqual([
      "content/site.yaml:1 La page /plan-du-site/ a 41 requêtes : le budget du site est de 40.",
      "content/site.yaml:1 La page /plan-du-site/ a 2 000 éléments HTML : le budget du site est de 1 500.",
    ]);
  });

  it("is not said of those that the site exempts", () => {
    expect(
      found("/plan-du-site/", { nodes: 2_000 }, ["/plan-du-site/"]),
    ).toEqual([]);
  });
});
