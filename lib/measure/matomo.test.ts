import { describe, expect, it } from "vitest";

import { bareAddress, followedOf, searchOf, viewOf } from "./matomo";

const site = "https://exemple.gouv.fr";

describe("a page that is seen", () => {
  const seen = {
    address: `${site}/aide/a/`,
    title: "Un article - Mon site",
    referrer: "",
    fault: undefined,
  };

  it("is told by its title, and by where its reader comes from", () => {
    expect(viewOf(seen)).toEqual({ action_name: "Un article - Mon site" });
    expect(
      viewOf({ ...seen, referrer: "https://moteur.fr/?q=nom+de+famille#a" }),
    ).toEqual({
      action_name: "Un article - Mon site",
      urlref: "https://moteur.fr/",
    });
  });

  it("tells the page of the site that its reader comes from, but of another site its host only", () => {
    const urlrefFrom = (referrer: string) =>
      viewOf({ ...seen, referrer })["urlref"];
    expect(urlrefFrom(`${site}/aide/?a#b`)).toBe(`${site}/aide/`);
    expect(urlrefFrom("https://reseau.fr/camille/messages/7")).toBe(
      "https://reseau.fr/",
    );
    expect(urlrefFrom("https://exemple.gouv.fr.pirate.fr/camille")).toBe(
      "https://exemple.gouv.fr.pirate.fr/",
    );
  });

  it("is told by what was asked for, when it stands for another one", () => {
    expect(
      viewOf({
        ...seen,
        address: `${site}/pas%20l%C3%A0/`,
        referrer: "https://ailleurs.fr/liens",
        fault: "404",
      }),
    ).toEqual({
      action_name:
        "404/URL = %2Fpas%20l%C3%A0%2F/From = https%3A%2F%2Failleurs.fr%2F",
      urlref: "https://ailleurs.fr/",
    });
    expect(
      viewOf({ ...seen, address: `${site}/%`, fault: "410" }).action_name,
    ).toBe("410/URL = %2F%25/From = ");
  });
});

describe("a link that is followed", () => {
  it("is told when it leads out of the site, or to a file", () => {
    expect(followedOf("https://ailleurs.fr/b?c=d", site)).toEqual({
      link: "https://ailleurs.fr/b?c=d",
    });
    expect(followedOf(`${site}/documents/releve.csv?x#y`, site)).toEqual({
      download: `${site}/documents/releve.csv`,
    });
    expect(followedOf(`${site}/atom.xml`, site)).toEqual({
      download: `${site}/atom.xml`,
    });
  });

  it("is not when it leads to a page, or writes a message", () => {
    for (const href of [
      `${site}/a/`,
      `${site}/v1.2/notes/`,
      `${site}/a/page.html`,
      `${site}/a#b.c`,
      "mailto:a@exemple.gouv.fr",
      "tel:+33100000000",
      "",
    ])
      expect(followedOf(href, site), href).toBeUndefined();
  });
});

it("a search is told by its words, and how many results they have", () => {
  expect(searchOf("accès", 0)).toEqual({ search: "accès", search_count: "0" });
});

it("an address keeps nothing that may tell who follows it", () => {
  expect(bareAddress("https://moi:secret@a.fr/b/?utm_source=lettre#c")).toBe(
    "https://a.fr/b/",
  );
  expect(bareAddress("about:blank")).toBe("");
  expect(bareAddress("")).toBe("");
});
