import { describe, expect, it } from "vitest";

import { testArticle, testLibrary } from "./test-library";
import { vanishedPages } from "./vanished-pages";

const { settings, links } = testLibrary({
  "articles/bilan-2025.md": testArticle("Le bilan de l’année"),
  "articles/doublon-1.md": testArticle("Doublon"),
  "articles/doublon-2.md": testArticle("Doublon"),
  "articles/repris.md": "---\ntitle: Repris\ndraft: true\n---\n",
});

/** What is said of deleted files, each given by its path and its front matter. */
function vanished(...files: readonly (readonly [string, string])[]) {
  return vanishedPages(
    files.map(([file, head]) => ({ file, text: `---\n${head}\n---\n` })),
    {
      settings,
      links: {
        ...links,
        withdrawn: new Set(["/articles/retire"]),
        redirects: new Map([
          ["/articles/ancien", { kind: "external", href: "https://a.fr/" }],
        ]),
      },
      today: "2026-11-26",
    },
  );
}

describe("an address that no page has any more", () => {
  it("is said with the line that withdraws it and the one that redirects it", () => {
    expect(
      vanished(["content/articles/vieux/index.md", "title: Vieux"]),
    ).toEqual([
      {
        file: "content/site.yaml",
        line: 1,
        column: 1,
        rule: "vanished-page",
        message:
          "L’adresse « /articles/vieux/ » ne répond plus : son fichier, « content/articles/vieux/index.md », a été supprimé ou déplacé.",
        mend: 'Ajoutez à « content/site.yaml », sous « withdrawn: », la ligne « - "/articles/vieux/" » ; ou, si elle a une nouvelle adresse, sous « redirects: », la ligne « "/articles/vieux/": "/nouvelle-adresse/" ».',
      },
    ]);
  });

  it("leads first to the one page that has its title", () => {
    const [problem] = vanished([
      "content/articles/vieux.md",
      "title: Le bilan de l'année",
    ]);
    expect(problem?.mend).toBe(
      'Ajoutez à « content/site.yaml », sous « redirects: », la ligne « "/articles/vieux/": "/articles/bilan-2025/" » ; ou, si elle est retirée, sous « withdrawn: », la ligne « - "/articles/vieux/" ».',
    );
    const [same] = vanished(["content/articles/vieux.md", "title: Doublon"]);
    expect(same?.mend).toMatch(
      /^Ajoutez à « content\/site.yaml », sous « withdrawn/,
    );
  });

  it("is the one that its front matter gave, and is said once", () => {
    const found = vanished(
      ["content/articles/a.md", "slugOverride: à propos"],
      ["content/b.md", "permalink: /articles/à-propos/"],
    );
    expect(found.map(({ message }) => message)).toEqual([
      "L’adresse « /articles/à-propos/ » ne répond plus : son fichier, « content/articles/a.md », a été supprimé ou déplacé.",
    ]);
  });

  it("is also that of a page whose new file is a draft", () => {
    expect(
      vanished(["content/articles/repris/index.md", "title: R"]),
    ).toHaveLength(1);
  });

  it("is not one that readers never had, or that is taken care of", () => {
    expect(
      vanished(
        ["content/articles/brouillon.md", "draft: true"],
        ["content/articles/demain.md", "date: 2026-11-27"],
        ["content/articles/cache.md", "permalink: false"],
        ["content/articles/bilan-2025/index.md", "title: Le même"],
        ["content/articles/index.md", "title: La liste"],
        ["content/articles/retire.md", "title: Retiré"],
        ["content/articles/ancien.md", "title: Ancien"],
      ),
    ).toEqual([]);
  });
});
