import { expect, it } from "vitest";

import { testArticle, testLibrary } from "../library/test-library";
import { checkAliases } from "./check-aliases";

const check = (aliases: string[]) => {
  const settings = ["feeds:", "  aliases:", ...aliases].join("\n");
  const library = testLibrary(
    {
      "articles/un.md": testArticle("Un"),
      "articles/deux.md": "---\ntitle: Deux\nstart: 2026-03-12\n---",
    },
    settings,
  );
  return checkAliases(library, settings).map(
    ({ line, column, rule, mend }) => `${line}:${column} ${rule} ${mend}`,
  );
};

it("old addresses of feeds lead to a feed or a calendar of the site", () => {
  expect(check(["    {}"])).toEqual([]);
  expect(
    check([
      "    /feed/feed.xml: /atom.xml",
      "    /feed/feed.json: /articles/feed.json",
      "    /calendar.ics: /agenda.ics",
    ]),
  ).toEqual([]);
});

it("others are reported, where they are written", () => {
  expect(
    check([
      "    /feed/feed.xml: /articles/aton.xml",
      "    /flux.xml: /tout/autre-chose.rss",
      "    /rss.xml: /atom.xml",
      "    /sitemap.xml: /atom.xml",
      "    /404.json: /feed.json",
    ]),
  ).toEqual([
    "3:21 dead-link Vouliez-vous dire « /articles/atom.xml » ?",
    "4:16 dead-link Choisissez l’un de ceux que montre la page /flux/ : « /atom.xml » par exemple.",
    "5:5 same-url Retirez cette ligne.",
    "6:5 same-url Retirez cette ligne.",
    "7:5 same-url Retirez cette ligne.",
  ]);
});
