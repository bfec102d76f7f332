import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";

import {
  fileAttribute,
  type DirectiveDefinition,
} from "../content/directive-definition";
import { dayAt } from "../content/day";
import { readEnvironment, timeOf } from "../environment";
import { testDefinitions } from "../content/test-definitions";
import { hrefOf, imageOf, routeAt } from "./library";
import { loadSite } from "./load-site";

let siteDir: string;

beforeEach(async () => {
  siteDir = await realpath(await mkdtemp(join(tmpdir(), "site-")));
});
afterEach(() => rm(siteDir, { recursive: true }));

async function write(files: Record<string, string | Buffer>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(siteDir, file)), { recursive: true });
    await writeFile(join(siteDir, file), content);
  }
}

const load = (drafts = false) =>
  loadSite({
    siteDir,
    address: { defaultUrl: "http://localhost:3000" },
    drafts,
    today: "2026-11-26",
    definitions: testDefinitions,
  });

/** Writes the files, then gives the place and the rule of each problem. */
async function check(
  files: Record<string, string | Buffer>,
  drafts = false,
): Promise<string[]> {
  await write(files);
  const { problems } = await load(drafts);
  return problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.rule}`);
}

const article = (body: string, ...fields: string[]) =>
  ["---", "title: Un", ...fields, "---", body, ""].join("\n");

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#000091" } });

describe("an article of a day to come", () => {
  const onDay = async (today: string, drafts = false) => {
    await write({
      "content/articles/a.md": article("Texte.", "date: 2026-02-01"),
      "content/articles/b.md": article("Texte.", "date: 2026-03-01"),
      "content/articles/c.md": article("Texte."),
    });
    const { library, scheduled } = await loadSite({
      siteDir,
      address: { defaultUrl: "http://localhost:3000" },
      drafts,
      today,
      definitions: testDefinitions,
    });
    const paths = [...library.links.routes.keys()].filter((path) =>
      /^\/articles\/.\/$/.test(path),
    );
    return { paths: paths.sort(), scheduled };
  };

  it("is left out of a build until then", async () => {
    expect(await onDay("2026-01-31")).toEqual({
      paths: ["/articles/c/"],
      scheduled: ["2026-02-01", "2026-03-01"],
    });
    expect(await onDay("2026-02-01")).toEqual({
      paths: ["/articles/a/", "/articles/c/"],
      scheduled: ["2026-03-01"],
    });
  });

  it("is there where drafts are, and is to be published by no build", async () => {
    const { paths, scheduled } = await onDay("2026-01-31", true);
    expect(paths).toEqual(["/articles/a/", "/articles/b/", "/articles/c/"]);
    expect(scheduled).toEqual([]);
  });
});

describe("a build of a date", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Of articles of these days, those that a build of a time publishes. */
  const publishedAt = async (days: readonly string[], BUILD_DATE: string) => {
    await write(
      Object.fromEntries(
        days.map((day) => [
          `content/articles/du-${day}.md`,
          article("Texte.", `date: ${day}`),
        ]),
      ),
    );
    const environment = readEnvironment({ NODE_ENV: "test", BUILD_DATE });
    const { library } = await loadSite({
      siteDir,
      address: { defaultUrl: "http://localhost:3000" },
      drafts: false,
      today: dayAt(timeOf(environment)),
      definitions: testDefinitions,
    });
    return days.filter((day) => routeAt(library, `/articles/du-${day}/`));
  };

  it.each([
    ["in winter", "2026-01-31T22:59:59Z", "2026-02-01T00:00:00+01:00"],
    ["in summer", "2026-07-13T21:59:59Z", "2026-07-14T00:00:00+02:00"],
    [
      "when summer time begins that night",
      "2026-03-28T22:59:59Z",
      "2026-03-29T00:00:00+01:00",
    ],
    [
      "the day after summer time began",
      "2026-03-29T21:59:59Z",
      "2026-03-30T00:00:00+02:00",
    ],
    [
      "when summer time ends that night",
      "2026-10-24T21:59:59Z",
      "2026-10-25T00:00:00+02:00",
    ],
    [
      "the day after summer time ended",
      "2026-10-25T22:59:59Z",
      "2026-10-26T00:00:00+01:00",
    ],
  ])(
    "publishes an article from midnight in Paris on, %s",
    async (_, before, midnight) => {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 11, 1) });
      const day = midnight.slice(0, 10);
      expect(await publishedAt([day], before)).toEqual([]);
      expect(await publishedAt([day], midnight)).toEqual([day]);
    },
  );

  it("whose date is a day publishes the articles of that day, and none of the next", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 11, 1) });
    const days = ["2026-02-01", "2026-02-02"];
    expect(await publishedAt(days, "2026-02-01")).toEqual(["2026-02-01"]);
  });
});

describe("a site folder", () => {
  it("may not hold a public file where a page or an output has a folder", async () => {
    expect(
      await check({
        "content/site.yaml":
          "security: { contact: 'mailto:a@exemple.gouv.fr' }\n",
        "content/documents/a.md": "# A\n\nTexte.",
        "public/articles": "x",
        "public/documents": "x",
        "public/document": "x",
        "public/.well-known": "x",
      }),
    ).toEqual([
      "public/.well-known:1:1 hidden-file",
      "public/articles:1:1 hidden-file",
      "public/documents:1:1 hidden-file",
    ]);
  });

  it("may not hold a public file at the address of a page", async () => {
    expect(
      await check({
        "content/articles/a.md": article("Texte."),
        "public/articles/a/index.html": "x",
        "public/404.html": "x",
        "public/404.json": "x",
        "public/_parution/a.js": "x",
        "public/docs/index.html": "x",
        "public/sante": "x",
      }),
    ).toEqual([
      "public/404.html:1:1 hidden-file",
      "public/404.json:1:1 hidden-file",
      "public/_parution/a.js:1:1 hidden-file",
      "public/articles/a/index.html:1:1 hidden-file",
      "public/sante:1:1 hidden-file",
    ]);
  });

  it("needs no settings: the defaults are used", async () => {
    await write({ "content/articles/a.md": article("Texte.") });
    const { library, problems } = await load();
    expect(problems).toEqual([]);
    expect(library.settings).toMatchObject({
      name: "Parution",
      url: "http://localhost:3000",
      languages: ["fr"],
    });
    expect(library.urls.absolute("/articles/a/")).toBe(
      "http://localhost:3000/articles/a/",
    );
  });

  it("gives a table of routes, each with its kind", async () => {
    await write({
      "content/index.md": article("Accueil."),
      "content/a-propos.md": article("Page."),
      "content/articles/2024-03-01-bilan/index.md": article("Article."),
      "content/articles/Été.mdx": article("Article."),
    });
    const { library, problems } = await load();
    expect(problems).toEqual([]);
    const rows = [...library.links.routes.values()];
    expect(rows.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
      "archives /archives/",
      "article /articles/bilan/",
      "article /articles/Été/",
      "choices /gestion-des-cookies/",
      "feeds /flux/",
      "gone /410.html",
      "home /",
      "list /articles/",
      "not-found /404.html",
      "page /a-propos/",
      "page /accessibilite/",
      "page /contact/",
      "page /donnees-personnelles/",
      "page /mentions-legales/",
      "search /recherche/",
      "server-error /500.html",
      "site-map /plan-du-site/",
      "year /archives/sans-date/",
    ]);
    expect(routeAt(library, "/")?.entry?.file).toBe("content/index.md");
  });

  it("that is empty has one error, which says what to create", async () => {
    const { problems } = await load();
    expect(problems).toEqual([
      {
        file: "content",
        line: 1,
        column: 1,
        level: "error",
        rule: "no-content",
        message: "Ce dossier ne contient aucun article ni page.",
        mend: "Créez par exemple « content/articles/premier/index.md », ou corrigez la variable SITE_DIR.",
        criteria: [],
      },
    ]);
  });

  it("has every problem of every file in the list, sorted by place", async () => {
    expect(
      await check({
        "content/b.md": ":::\n\n[x](/absent/)\n",
        "content/a.mdx": article("{x}\n\n<Quot>Dit.</Quot>", "draft: oui"),
        "content/c.md": Buffer.from([0x89, 0x50, 0x00]),
        "content/site.yaml": "nam: X\n",
      }),
    ).toEqual([
      "content/a.mdx:3:8 invalid-field",
      "content/a.mdx:5:1 mdx-expression",
      "content/a.mdx:7:1 unknown-component",
      "content/b.md:1:1 missing-title",
      "content/b.md:1:1 stray-closer",
      "content/b.md:3:1 dead-link",
      "content/c.md:1:1 not-text",
      "content/site.yaml:1:1 unknown-field",
    ]);
  });

  it("may make warnings of errors, errors of warnings, and silence a rule", async () => {
    const levels = async (rules: string) => {
      await write({
        "content/site.yaml": `rules: ${rules}\n`,
        "content/articles/a.md": article("[x](/absent/) [y](#absent)\n\n##"),
      });
      const { problems } = await load();
      return problems.map(({ level, rule }) => `${level} ${rule}`);
    };
    expect(await levels("{}")).toEqual([
      "error dead-link",
      "error dead-anchor",
      "warning empty-heading",
    ]);
    expect(
      await levels("{ dead-link: warning, empty-heading: error }"),
    ).toEqual([
      "warning dead-link",
      "error dead-anchor",
      "error empty-heading",
    ]);
    expect(await levels("{ '*': warning, dead-anchor: off }")).toEqual([
      "warning dead-link",
      "warning empty-heading",
    ]);
  });

  it("names a rule of its settings that is near to one it does not know", async () => {
    await write({
      "content/site.yaml": "rules: { deadlink: warning }\n",
      "content/articles/a.md": article("Un mot."),
    });
    const { problems } = await load();
    expect(problems).toEqual([
      {
        file: "content/site.yaml",
        line: 1,
        column: 10,
        level: "error",
        rule: "unknown-field",
        message: "Le champ « rules.deadlink » est inconnu.",
        mend: "Vouliez-vous dire « dead-link » ?",
        criteria: [],
      },
    ]);
  });

  it("with broken settings still has its articles checked", async () => {
    expect(
      await check({
        "content/site.yaml": "name: [X\nurl: y\n",
        "content/articles/a.md": article("[x](/absent/)"),
      }),
    ).toEqual([
      "content/articles/a.md:4:1 dead-link",
      "content/site.yaml:1:7 invalid-yaml",
    ]);
  });

  it("may have any file name: those that no URL can hold are reported", async () => {
    expect(
      await check({
        "content/articles/100%.md": article("Texte."),
        "content/articles/a.md": article("[x](100%.md) [y](/100%.pdf)"),
        "public/100%.pdf": "%PDF",
      }),
    ).toEqual(["content/articles/100%.md:1:1 forbidden-character"]);
  });
});

describe("two files", () => {
  it("with one URL are an error that names both", async () => {
    await write({
      "content/articles/bilan.md": article("Texte."),
      "content/articles/bilan/index.md": article("Texte."),
    });
    const { library, problems } = await load();
    expect(problems).toEqual([
      {
        file: "content/articles/bilan.md",
        line: 1,
        column: 1,
        level: "error",
        rule: "same-url",
        message:
          "Ce fichier a la même adresse, « /articles/bilan/ », que « content/articles/bilan/index.md ».",
        mend: "Renommez l’un des deux, ou donnez-lui un « slugOverride ».",
        criteria: [],
      },
    ]);
    expect(routeAt(library, "/articles/bilan/")?.entry?.file).toBe(
      "content/articles/bilan/index.md",
    );
  });

  it("whose URLs differ by case are an error that names both", async () => {
    await write({
      "content/articles/Bilan.md": article("Texte."),
      "content/articles/bilan.md": article("Texte."),
    });
    const { problems } = await load();
    expect(problems).toMatchObject([
      {
        file: "content/articles/bilan.md",
        rule: "same-url-but-case",
        message:
          "L’adresse « /articles/bilan/ » ne diffère que par des majuscules de celle de « content/articles/Bilan.md ».",
      },
    ]);
  });
});

describe("an image", () => {
  it("that is missing is reported wherever it is named", async () => {
    expect(
      await check({
        "content/articles/a.md": article(
          [
            "![x](./corps.png)",
            "",
            ":::quote /img/portrait.png",
            "Dit.",
            ":::",
          ].join("\n"),
          "image: { path: ./tete.png, alt: X }",
        ),
      }),
    ).toEqual([
      "content/articles/a.md:3:16 missing-image",
      "content/articles/a.md:5:1 missing-image",
      "content/articles/a.md:7:1 missing-image",
    ]);
  });

  it("that is a text, or on another server, is reported", async () => {
    expect(
      await check({
        "content/articles/a.md": article(
          "![x](./faux.png) ![y](https://a.fr/x.png)",
        ),
        "content/articles/faux.png": "ceci est un texte",
      }),
    ).toEqual([
      "content/articles/a.md:4:1 broken-image",
      "content/articles/a.md:4:18 external-image",
    ]);
  });

  it("that no browser would show is said where it is used, with the reason", async () => {
    const jpeg = await picture(400, 300).jpeg().toBuffer();
    await write({
      "content/articles/a.md": article(
        "![Une salle](./cut.jpg)\n\n![Un plan](./plan.png)\n\n![Le monde](/img/monde.png)",
      ),
      "content/articles/cut.jpg": jpeg.subarray(0, jpeg.length - 200),
      "content/articles/plan.png":
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
      // A small file, of 130 million pixels.
      "public/img/monde.png": await picture(13_000, 10_000).png().toBuffer(),
    });
    const { problems } = await load();
    expect(
      problems.map(({ line, column, message }) => [line, column, message]),
    ).toEqual([
      [4, 1, "Il manque une partie de l’image « content/articles/cut.jpg »."],
      [
        6,
        1,
        "L’image « content/articles/plan.png » n’est pas dans le format que dit son nom.",
      ],
      [
        8,
        1,
        "L’image « public/img/monde.png » a plus de cent vingt millions de pixels.",
      ],
    ]);
  });

  it("that cannot be read is said where it is linked to, and where it lies unused", async () => {
    await write({
      "content/articles/a.md": article("[Un plan](./plan.png)"),
      "content/articles/plan.png": "ceci est un texte",
      "content/articles/inutile.png": "ceci est un texte",
      "public/img/inutile.png": "ceci est un texte",
    });
    const { problems } = await load();
    expect(
      problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    ).toEqual([
      "content/articles/a.md:4 broken-image",
      "public/img/inutile.png:1 broken-image",
    ]);
  });

  it("of any size may be linked to", async () => {
    await write({
      "content/articles/a.md": article("[Le monde](/img/monde.png)"),
      "public/img/monde.png": await picture(13_000, 10_000).png().toBuffer(),
    });
    const { library, problems } = await load();
    expect(problems).toEqual([]);
    expect(library.media.get("public/img/monde.png")?.path).toBe(
      "/img/monde.png",
    );
  });

  it("beside its article has a path that changes with its content, and its true size", async () => {
    const file = "content/articles/photo.png";
    await write({
      "content/articles/a.md": article("![x](./photo.png)"),
      [file]: await picture(40, 30).png().toBuffer(),
    });
    const first = (await load()).library.media.get(file);
    expect(first?.size).toEqual({ width: 40, height: 30 });
    expect(first?.path).toMatch(
      /^\/_parution\/media\/photo-[0-9a-f]{10}\.png$/,
    );
    await write({ [file]: await picture(41, 30).png().toBuffer() });
    const second = (await load()).library.media.get(file);
    expect(second?.size).toEqual({ width: 41, height: 30 });
    expect(second?.path).not.toBe(first?.path);
  });

  it("of public/ keeps its path, and is measured as it is shown", async () => {
    await write({
      "content/site.yaml": "url: https://a.test/aide",
      "content/articles/a.md": article("![x](/img/photo.jpg)"),
      "public/img/photo.jpg": await picture(40, 30)
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer(),
    });
    const { library, problems } = await load();
    expect(problems).toEqual([]);
    const entry = routeAt(library, "/articles/a/")?.entry;
    expect(
      entry && imageOf(library, entry, "/img/photo.jpg", "body"),
    ).toMatchObject({
      src: "/aide/img/photo.jpg",
      width: 30,
      height: 40,
    });
  });
});

describe("a link", () => {
  it("to nothing is reported at its place, with what to do", async () => {
    await write({
      "content/articles/a.md": article("Voir [x](/absent/)."),
    });
    const { problems } = await load();
    expect(problems).toEqual([
      {
        file: "content/articles/a.md",
        line: 4,
        column: 6,
        level: "error",
        rule: "dead-link",
        message:
          "Le lien « /absent/ » ne mène à aucune page ni fichier du site.",
        mend: "Corrigez son adresse, ou retirez-le.",
        criteria: [],
      },
    ]);
  });

  it("to an anchor that does not exist is reported, on its page or another", async () => {
    expect(
      await check({
        "content/articles/a.md": article(
          ["## Titre", "", "[bon](#titre) [haut](#top)", "[mort](#autre)"].join(
            "\n",
          ),
        ),
        "content/articles/b.md": article(
          "[bon](/articles/a/#titre) [bon](a.md#titre)\n[mort](../a/#autre)",
        ),
      }),
    ).toEqual([
      "content/articles/a.md:7:1 dead-anchor",
      "content/articles/b.md:5:1 dead-anchor",
    ]);
  });

  it("without its scheme is reported with the mend", async () => {
    await write({
      "content/articles/a.md": article(
        "[x](code.gouv.fr/sill)\n[y](equipe@exemple.gouv.fr)",
      ),
    });
    const { problems } = await load();
    expect(problems).toMatchObject([
      {
        rule: "missing-scheme",
        mend: "Écrivez « https://code.gouv.fr/sill ».",
      },
      {
        rule: "missing-scheme",
        mend: "Écrivez « mailto:equipe@exemple.gouv.fr ».",
      },
    ]);
  });

  it("may lead to a source file, or to a document of public/", async () => {
    await write({
      "content/articles/a.md": article("[b](b.md) [x](/docs/x.pdf)"),
      "content/articles/b.md": article("Texte."),
      "public/docs/x.pdf": "%PDF",
      "public/docs/inutile.pdf": "%PDF",
    });
    const { library, problems } = await load();
    expect(problems).toEqual([]);
    expect([...library.media]).toEqual([
      ["public/docs/x.pdf", { path: "/docs/x.pdf", size: undefined, bytes: 4 }],
    ]);
    const entry = routeAt(library, "/articles/a/")?.entry;
    expect(entry && hrefOf(library, entry, "b.md")).toBe("/articles/b/");
    expect(entry && hrefOf(library, entry, "/docs/x.pdf")).toBe("/docs/x.pdf");
    expect(entry && hrefOf(library, entry, "/absent/")).toBeUndefined();
  });

  it("gives the files of the site in the order of its pages, whichever is read first", async () => {
    await write({
      "content/articles/a.md": article("[lourd](lourd.ods)"),
      "content/articles/b.md": article("[léger](/leger.csv)"),
      "content/articles/lourd.ods": "o".repeat(8_000_000),
      "public/leger.csv": "a;b\n",
    });
    const { library } = await load();
    expect([...library.media.keys()]).toEqual([
      "content/articles/lourd.ods",
      "public/leger.csv",
    ]);
  });

  it("of a directive is followed too, and reported where it is written", async () => {
    expect(
      await check({
        "content/articles/a.md": article(':::quote{url="/absent/"}\nDit.\n:::'),
        "content/articles/b.mdx": article(
          '<Quote\n  url="/absent/"\n  image="/absent.png"\n>\nDit.\n</Quote>',
        ),
      }),
    ).toEqual([
      "content/articles/a.md:4:10 dead-link",
      "content/articles/b.mdx:5:3 dead-link",
      "content/articles/b.mdx:6:3 missing-image",
    ]);
  });

  it("to a file to download needs a file of the site", async () => {
    const download: DirectiveDefinition = {
      name: "download",
      component: "Download",
      description: "Un fichier.",
      body: "none",
      attributes: z.strictObject({ file: fileAttribute("Le fichier.") }),
      examples: [],
    };
    const target = (path: string) => `::download{file="${path}"}`;
    await write({
      "public/documents/a.csv": "a;b\n",
      "content/articles/b.ods": "ods",
      "content/articles/a.md": article(
        [
          "/documents/a.csv",
          "./b.ods",
          "/absent.csv",
          "/articles/a/",
          "https://a.fr/b.pdf",
        ]
          .map(target)
          .join("\n\n"),
      ),
    });
    const { library, problems } = await loadSite({
      siteDir,
      address: { defaultUrl: "http://localhost:3000" },
      drafts: false,
      today: "2026-11-26",
      definitions: [download],
    });
    expect(
      problems.map(({ line, column, rule }) => [line, column, rule]),
    ).toEqual([
      [8, 12, "missing-file"],
      [10, 12, "not-a-file"],
      [12, 12, "not-a-file"],
    ]);
    expect(library.media.get("public/documents/a.csv")?.bytes).toBe(4);
    expect(library.media.get("content/articles/b.ods")?.bytes).toBe(3);
  });

  it("of the settings is reported at its line", async () => {
    expect(
      await check({
        "content/articles/a.md": article("Texte."),
        "content/site.yaml": [
          "navigation:",
          "  - { text: Bon, link: /articles/ }",
          "  - text: Menu",
          "    items:",
          "      - { text: Mort, link: /absent/ }",
          "footer:",
          "  links:",
          "    - text: Mort",
          "      link: /mort/",
        ].join("\n"),
      }),
    ).toEqual([
      "content/site.yaml:5:29 dead-link",
      "content/site.yaml:9:13 dead-link",
    ]);
  });

  it("of a notice is reported while it is read, and may await what comes with it", async () => {
    const notice = (link: string, ...bounds: string[]) => [
      "  - title: Annonce",
      `    link: { text: Lire, link: ${link} }`,
      ...bounds.map((bound) => `    ${bound}`),
    ];
    expect(
      await check({
        "content/articles/a.md": article("Texte."),
        "content/articles/demain.md": article("Texte.", "date: 2026-12-01"),
        "content/site.yaml": [
          "notices:",
          ...notice("/absent/", "end: 2026-12-24"),
          ...notice("/articles/demain/", "end: 2026-12-24"),
          ...notice(
            "/articles/demain/",
            "start: 2026-12-01",
            "end: 2026-12-24",
          ),
          ...notice("/absent/", "start: 2026-12-01", "end: 2026-12-24"),
          ...notice("/absent/", "end: 2026-11-25"),
        ].join("\n"),
      }),
    ).toEqual([
      "content/site.yaml:3:31 dead-link",
      "content/site.yaml:6:31 unpublished-link",
      "content/site.yaml:13:31 dead-link",
    ]);
  });

  it("has its notices, of which those to come are only where drafts are", async () => {
    await write({
      "content/articles/a.md": article("Texte."),
      "content/site.yaml": [
        "notices:",
        "  - { title: Un, end: 2026-12-24 }",
        "  - { title: Deux, start: 2026-11-27, end: 2026-12-24 }",
      ].join("\n"),
    });
    const titles = async (drafts: boolean) =>
      (await load(drafts)).library.notices.map(({ title }) => title);
    expect(await titles(false)).toEqual(["Un"]);
    expect(await titles(true)).toEqual(["Un", "Deux"]);
  });
});

describe("a page that is gone", () => {
  const files = {
    "content/articles/a.md": article(
      "[un](b.md), [deux](/articles/b/), [trois](/vieux/)",
    ),
    "content/articles/b.md": article(
      ":::\n\n[rien](/absent/)",
      "gone: true",
      "aliases: /vieux/",
      "tags: [Bilan]",
    ),
  };

  it.each([false, true])(
    "is withdrawn with its aliases, and stands nowhere; drafts: %s",
    async (drafts) => {
      expect(await check(files, drafts)).toEqual([
        "content/articles/a.md:4:1 dead-link",
        "content/articles/a.md:4:13 dead-link",
        "content/articles/a.md:4:35 dead-link",
      ]);
      const { library, problems } = await load(drafts);
      expect([...(library.links.withdrawn ?? [])]).toEqual([
        "/articles/b",
        "/vieux",
      ]);
      expect(routeAt(library, "/articles/b/")).toBeUndefined();
      expect(library.tags.size).toBe(0);
      for (const { message } of problems) {
        expect(message).toContain("mène à une page que le site a retirée");
      }
    },
  );

  it("does not come back on its day, nor say that it will be", async () => {
    await write({
      "content/a.md": article("Texte."),
      "content/b.md": article("Texte.", "gone: true", "date: 2027-01-01"),
    });
    const { library, scheduled } = await load();
    expect([...(library.links.withdrawn ?? [])]).toEqual(["/b"]);
    expect(scheduled).toEqual([]);
  });

  it("says nothing of itself while it is a draft", async () => {
    await write({
      "content/a.md": article("Texte."),
      "content/b.md": article("Texte.", "gone: true", "draft: true"),
    });
    const { library } = await load();
    expect([...(library.links.withdrawn ?? [])]).toEqual([]);
  });

  it("is wrong where something answers at its address", async () => {
    expect(
      await check({
        "content/site.yaml": "redirects: { /c/: /b/, /vieux/: /b/ }\n",
        "content/a.md": article("", "gone: true", "permalink: /b/"),
        "content/b.md": article("Texte."),
        "content/c.md": article("", "gone: true", "aliases: [/vieux/]"),
        "content/d.md": article("", "gone: true", "aliases: [/b/, /e/]"),
        "content/index.md": article("", "gone: true"),
        "content/f.md": article("Texte.", "aliases: /e"),
      }),
    ).toEqual([
      "content/a.md:3:1 same-url",
      "content/c.md:3:1 same-url",
      "content/c.md:4:11 same-url",
      "content/d.md:4:11 same-url",
      "content/f.md:3:10 same-url",
      "content/index.md:3:1 same-url",
    ]);
  });
});

describe("a draft", () => {
  const files = {
    "content/articles/a.md": article("[x](b.md)"),
    "content/articles/b.md": article("Texte.", "draft: true"),
  };

  it("is not published, and a link to it is reported", async () => {
    expect(await check(files)).toEqual([
      "content/articles/a.md:4:1 unpublished-link",
    ]);
    const { library } = await load();
    expect(routeAt(library, "/articles/b/")).toBeUndefined();
    expect([...library.media]).toEqual([]);
  });

  it("is in the preview", async () => {
    await write(files);
    const { library } = await load(true);
    expect(routeAt(library, "/articles/b/")?.kind).toBe("article");
  });

  it("is what a file may be whose word on it cannot be understood, and the build says so", async () => {
    const written = {
      "content/site.yaml": 'rules: { "*": warning }\n',
      "content/articles/text.md": article("Texte.", 'draft: "true"'),
      "content/articles/empty.md": article("Texte.", "draft:"),
      "content/articles/broken.md": article("Texte.", "draft: true", "a: b: c"),
      "content/articles/unclosed.md": "---\ntitle: Un\ndraft: true\n\nTexte.\n",
      "content/articles/sample.md": article(
        "Texte.\n\n```yaml\ndraft: true\n```",
        "toc: oui",
      ),
    };
    expect(await check(written)).toEqual([
      "content/articles/broken.md:4:4 invalid-yaml",
      "content/articles/empty.md:3:7 invalid-field",
      "content/articles/sample.md:3:6 invalid-field",
      "content/articles/text.md:3:8 invalid-field",
      "content/articles/unclosed.md:1:1 unclosed-front-matter",
    ]);
    const { library } = await load();
    const paths = [...library.links.routes.keys()];
    expect(paths.filter((path) => /^\/articles\/\w/.test(path))).toEqual([
      "/articles/sample/",
    ]);
  });

  it("has its problems reported in the preview only", async () => {
    const broken = {
      ...files,
      "content/articles/a.md": article("Texte."),
      "content/articles/b.md": article(":::", "draft: true"),
    };
    expect(await check(broken)).toEqual([]);
    expect(await check(broken, true)).toEqual([
      "content/articles/b.md:5:1 stray-closer",
    ]);
  });
});

describe("a link to what is not published", () => {
  const day = (date: string) => `date: ${date}`;
  const messages = async (files: Record<string, string>, drafts: boolean) => {
    await write(files);
    const { problems } = await load(drafts);
    return problems.map(
      ({ file, line, column, rule, message, mend }) =>
        `${file}:${line}:${column} ${rule} ${message} ${mend}`,
    );
  };

  it("says that it is a draft, or when it is published, with drafts and without", async () => {
    const files = {
      "content/articles/a.md": article(
        "[x](b.md), [y](/articles/c/#suite), [z](../d/)",
      ),
      "content/articles/b.md": article("Texte.", "draft: true"),
      "content/articles/c.md": article("## Suite", day("2027-01-03")),
      "content/articles/d.md": article("Texte.", day("2026-11-26")),
      "content/site.yaml": [
        "navigation:",
        "  - { text: Bientôt, link: /articles/c/ }",
        "redirects:",
        "  /ancien/: /articles/b/",
      ].join("\n"),
    };
    const expected = [
      "content/articles/a.md:4:1 unpublished-link Le lien « b.md » mène à un brouillon : le site publié n’a pas cette page. Publiez ce brouillon avant, ou retirez le lien.",
      "content/articles/a.md:4:12 unpublished-link Le lien « /articles/c/#suite » mène à un article programmé : il ne paraîtra que le 3 janvier 2027. Avancez cette date, ou ajoutez le lien ce jour-là.",
      "content/site.yaml:2:28 unpublished-link Le lien « /articles/c/ » mène à un article programmé : il ne paraîtra que le 3 janvier 2027. Avancez cette date, ou ajoutez le lien ce jour-là.",
      "content/site.yaml:4:13 unpublished-link Le lien « /articles/b/ » mène à un brouillon : le site publié n’a pas cette page. Publiez ce brouillon avant, ou retirez le lien.",
    ];
    expect(await messages(files, false)).toEqual(expected);
    expect(await messages(files, true)).toEqual(expected);
  });

  it("is right on a page that is published no earlier", async () => {
    const files = {
      "content/articles/a.md": article("[x](b.md), [y](d.md)", "draft: true"),
      "content/articles/b.md": article("Texte.", "draft: true"),
      "content/articles/c.md": article("[x](d.md)", day("2027-01-04")),
      "content/articles/d.md": article("[x](c.md)", day("2027-01-03")),
    };
    expect(await messages(files, true)).toEqual([
      "content/articles/d.md:5:1 unpublished-link Le lien « c.md » mène à un article programmé : il ne paraîtra que le 4 janvier 2027. Avancez cette date, ou ajoutez le lien ce jour-là.",
    ]);
  });

  it("gives no redirect and no link to the public site", async () => {
    await write({
      "content/articles/a.md": article("[x](b.md)"),
      "content/articles/b.md": article("Texte.", "draft: true"),
      "content/site.yaml": "redirects:\n  /ancien/: /articles/b/\n",
    });
    const { library } = await load();
    const entry = routeAt(library, "/articles/a/")?.entry;
    expect(entry && hrefOf(library, entry, "b.md")).toBeUndefined();
    expect([...(library.links.redirects ?? [])]).toEqual([]);
    const preview = await load(true);
    expect([...(preview.library.links.redirects?.keys() ?? [])]).toEqual([
      "/ancien",
    ]);
  });

  it("leaves lists alone, which are there without their own words", async () => {
    const files = {
      "content/articles/a.md": article("[x](/articles/)"),
      "content/articles/index.md": article("Texte.", "draft: true"),
    };
    expect(await messages(files, false)).toEqual([]);
    expect(await messages(files, true)).toEqual([]);
  });
});

describe("the history of a site", () => {
  /** The rules of the problems, for a history that has these files of the same text. */
  const checkWith = async (...deleted: string[]) => {
    const { problems } = await loadSite({
      siteDir,
      address: { defaultUrl: "http://localhost:3000" },
      drafts: true,
      definitions: testDefinitions,
      today: "2026-11-26",
      readDeleted: () =>
        Promise.resolve(
          deleted.map((file) => ({ file, text: article("Texte.") })),
        ),
    });
    return problems.map(({ file, rule }) => `${file} ${rule}`);
  };

  it("tells of pages that are gone, but not of a file that came back", async () => {
    await write({
      "content/articles/b.md": "---\ntitle: B\nslugOverride: c\n---\n",
    });
    expect(await checkWith("content/articles/a.md")).toEqual([
      "content/site.yaml vanished-page",
    ]);
    expect(await checkWith("content/articles/b.md")).toEqual([]);
  });

  it("is not read while the settings are wrong, since they may name those pages", async () => {
    await write({
      "content/site.yaml": "redirect: { /articles/a/: /articles/ }\n",
      "content/articles/b.md": article("Texte."),
    });
    expect(await checkWith("content/articles/a.md")).toEqual([
      "content/site.yaml unknown-field",
    ]);
  });
});
