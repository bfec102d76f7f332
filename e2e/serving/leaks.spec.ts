import { expect, test } from "@playwright/test";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";

import { foundIn, foundInFolder, sentinel, slugOf } from "./leak-scan";
import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
  writeFiles,
} from "../run-command";
import { ask, startOurs } from "./real-servers";

/** What readers of the drafts site may see of an article, each with words of its own. */
const shownPlaces = [
  "titre",
  "chapo",
  "theme",
  "auteur",
  "lieu",
  "adresse",
  "dossier",
  "texte",
  "intertitre",
  "image",
  "alternative",
  "legende",
  "dessin",
  "texte du dessin",
  "tableur",
  "texte du tableur",
  "document",
  "texte du document",
  "parole",
];

/** What no build shows of it. */
const hiddenPlaces = ["commentaire", "exif", "note"];

/** The kinds of articles that the public site does not have; the last was public once. */
const kinds = ["brouillon", "programme", "retire"];

const wordsOf = (places: readonly string[], some = kinds) =>
  some.flatMap((kind) => places.map((place) => sentinel(place, kind)));
const shown = wordsOf(shownPlaces);

/** What a notice to come says. */
const notice = ["bandeau", "texte du bandeau", "lien du bandeau"].map((place) =>
  sentinel(place, "programme"),
);
const hidden = wordsOf(hiddenPlaces);

/** An article that has its words in every place that may hold some. */
async function article(
  kind: string,
  state: string,
): Promise<Record<string, string | Buffer>> {
  const word = (place: string) => sentinel(place, kind);
  const folder = `content/articles/${word("dossier")}`;
  const picture = sharp({
    create: { width: 900, height: 500, channels: 3, background: "#6a6af4" },
  }).withExif({ IFD0: { ImageDescription: slugOf(word("exif")) } });
  return {
    [`${folder}/index.md`]: `---
# ${word("commentaire")}
title: ${word("titre")}
description: ${word("chapo")}
tags: [Commun, ${word("theme")}]
authors: [${word("auteur")}]
start: 2026-12-24 18:00
place: ${word("lieu")}
slugOverride: ${word("adresse")}
image:
  path: "./${word("image")}.jpg"
  alt: ${word("alternative")}
  caption: ${word("legende")}
${state}
---

${word("texte")}

## ${word("intertitre")}

![Un dessin](<./${word("dessin")}.svg>)

[Le tableur](<./${word("tableur")}.csv>), [le document](<./${word("document")}.pdf>),
[un fichier de public](/documents/ouvert.txt).

::video{src="https://tube.numerique.gouv.fr/w/abc" title="Le film" transcript="film.vtt"}
`,
    [`${folder}/film.vtt`]: `WEBVTT\n\nNOTE ${word("note")}\n\n00:01.000 --> 00:02.000\n${word("parole")}\n`,
    [`${folder}/${word("image")}.jpg`]: await picture.jpeg().toBuffer(),
    [`${folder}/${word("dessin")}.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 50" width="90" height="50"><text x="5" y="20">${word("texte du dessin")}</text></svg>`,
    [`${folder}/${word("tableur")}.csv`]: `a;b\n${word("texte du tableur")};1\n`,
    [`${folder}/${word("document")}.pdf`]: `%PDF-1.4\n% ${word("texte du document")}\n`,
  };
}

const addressOf = (kind: string) =>
  encodeURI(`/articles/${sentinel("adresse", kind).replaceAll(" ", "-")}/`);

/** A public article, menu and redirect that lead to what is not public. */
const surroundings = {
  "content/articles/public.md": `---
title: Public
date: 2025-01-15
tags: [Commun]
---

Voir [la suite](<${addressOf("brouillon")}>) et [demain](<${addressOf("programme")}>).
`,
  "content/site.yaml": `name: Essai
url: https://essai.test
rules:
  unpublished-link: warning
notices:
  - title: ${notice[0]}
    text: ${notice[1]}
    link: { text: ${notice[2]}, link: "${addressOf("programme")}" }
    start: 2025-06-02
    end: 2030-01-01
navigation:
  - { text: Bientôt, link: "${addressOf("brouillon")}" }
redirects:
  /ancien/: "${addressOf("programme")}"
`,
  "public/robots.txt": "User-agent: *\nAllow: /\n",
  "public/documents/ouvert.txt": "Un fichier de « public » est public.",
};

const BUILD_DATE = "2025-06-01";

function distOf(text: string): string {
  return / dans (\S.*)$/m.exec(text)?.[1] ?? text;
}

test("drafts and scheduled articles are nowhere in what the public site is made of", async () => {
  test.setTimeout(600_000);
  const site = await makeSite({
    ...surroundings,
    ...(await article("brouillon", "date: 2025-02-01\ndraft: true")),
    ...(await article("programme", "date: 2025-06-02")),
    ...(await article("retire", "date: 2025-03-01")),
  });
  try {
    // What is looked for can be found: in the sources, everything is.
    expect(await foundInFolder(site, [...shown, ...hidden, ...notice])).toEqual(
      [...shown, ...hidden, ...notice],
    );

    const first = await runCommand("build", site, { BUILD_DATE });
    expect(first.code, first.text).toBe(0);
    const firstBuild = dirname(distOf(first.text));
    const published = wordsOf(shownPlaces, ["retire"]);
    expect(await foundInFolder(firstBuild, [...shown, ...hidden])).toEqual(
      published,
    );
    expect(await foundInFolder(firstBuild, notice)).toEqual([]);
    // Nor is what would show it.
    const assets = await readdir(join(firstBuild, "dist/_parution"));
    expect(assets.filter((name) => name.startsWith("notices"))).toEqual([]);

    await writeFiles(
      site,
      await article("retire", "date: 2025-03-01\ndraft: true"),
    );
    const wrong = await runCommand("build", site, {}, ["--draft"]);
    expect(wrong.code).toBe(1);
    expect(wrong.text).toContain("→ npm run build -- [--drafts]");
    const drafts = await runCommand("build", site, { BUILD_DATE }, [
      "--drafts",
    ]);
    expect(drafts.code, drafts.text).toBe(0);
    const draftsBuild = dirname(distOf(drafts.text));
    expect(await foundInFolder(draftsBuild, [...shown, ...hidden])).toEqual(
      shown,
    );
    expect(await foundInFolder(draftsBuild, notice)).toEqual(notice);
    await expectKeptOut(draftsBuild);

    // `npm start` after it builds the public site, and serves that one.
    const port = await freePort();
    const server = await startCommand("start", site, /est servi/, {
      PORT: String(port),
      BUILD_DATE,
      // As an operator may have left it.
      PARUTION_DRAFTS: "on",
    });
    try {
      const publicBuild = join(dirname(dirname(firstBuild)), "current");
      const menu = "Bientôt";
      expect(
        await foundInFolder(publicBuild, [
          ...shown,
          ...hidden,
          ...notice,
          menu,
        ]),
      ).toEqual([menu]);
      await expectPublic(port);
    } finally {
      await killCommand(server);
    }
    // The drafts are still there, for their own server.
    expect((await stat(join(draftsBuild, "server.cjs"))).isFile()).toBe(true);
  } finally {
    await removeSite(site);
  }
});

/** Each answer of a site that shows drafts asks search engines to leave it alone. */
async function expectKeptOut(build: string): Promise<void> {
  const server = await startOurs(build);
  try {
    const paths = ["/", addressOf("brouillon"), "/absent/", "/robots.txt"];
    for (const path of paths) {
      const { headers, body } = await ask(server.port, path);
      expect(headers["x-robots-tag"], path).toBe("noindex, nofollow");
      if (path === "/robots.txt") {
        expect(body.toString()).toBe("User-agent: *\nDisallow: /\n");
        continue;
      }
      expect(body.toString(), path).toContain(
        '<meta name="robots" content="noindex, nofollow"/>',
      );
      expect(body.toString(), path).toContain('aria-label="Prévisualisation"');
    }
    const { body } = await ask(server.port, addressOf("programme"));
    expect(body.toString()).toContain("cet article paraîtra le 2 juin 2025.");
    for (const file of ["nginx/server.conf", "dist/_headers"]) {
      expect(await readFile(join(build, file), "utf8"), file).toMatch(
        /X-Robots-Tag:? "?noindex, nofollow/,
      );
    }
  } finally {
    await server.stop();
  }
}

/** No answer of the public site knows of drafts, at their addresses either. */
async function expectPublic(port: number): Promise<void> {
  const theme = (kind: string) => `/tags/${slugOf(sentinel("theme", kind))}/`;
  const absent = [
    ...kinds.flatMap((kind) => [addressOf(kind), theme(kind)]),
    "/ancien/",
  ];
  const present = [
    "/",
    "/articles/",
    "/articles/public/",
    "/tags/",
    "/tags/commun/",
    "/plan-du-site/",
    "/robots.txt",
    "/sante",
    "/documents/ouvert.txt",
  ];
  for (const path of [...present, ...absent]) {
    const { status, headers, body } = await ask(port, path);
    expect(status, path).toBe(absent.includes(path) ? 404 : 200);
    expect(headers["x-robots-tag"], path).toBeUndefined();
    const answer = `${JSON.stringify(headers)}\n${body.toString()}`;
    expect(foundIn(answer, [...shown, ...hidden]), path).toEqual([]);
    expect(answer, path).not.toMatch(/Prévisualisation|fr-notice|Brouillon/);
  }
  const robots = await ask(port, "/robots.txt");
  expect(robots.body.toString()).toBe(surroundings["public/robots.txt"]);
  // Nor are they counted.
  const tags = (await ask(port, "/tags/")).body.toString();
  expect(tags).toMatch(/Commun<span class="parution-tag-count">1</);
}
