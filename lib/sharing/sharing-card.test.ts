import { describe, expect, it } from "vitest";

import { articles } from "../library/library";
import { testArticle, testLibrary } from "../library/test-library";
import { sharingCard, siteCard } from "./sharing-card";

const settings =
  "name: Mon site\ndescription: Une phrase.\nbrand: [Préfecture]";

function cardOf(text: string) {
  const library = testLibrary({ "articles/un.md": text }, settings);
  const [entry] = articles(library);
  if (!entry) throw new Error("no article");
  return sharingCard(library, entry);
}

describe("what a sharing image says", () => {
  it("is an article's title, its date in words, and three of its tags", () => {
    const article = testArticle("Des communs", {
      date: "2024-03-01",
      tags: ["Communs", "communs", "Données", "🎉", "Europe"],
    });
    expect(cardOf(article)).toEqual({
      title: "Des communs",
      lead: undefined,
      date: "1er mars 2024",
      tags: ["Communs", "Données", "🎉"],
      siteName: "Mon site",
      brand: ["Préfecture"],
      alt: "Des communs – Mon site – 1er mars 2024 – Communs, Données, 🎉",
    });
  });

  it("leaves out what an article has not", () => {
    const { date, tags, alt } = cardOf(testArticle("Sans date"));
    expect(date).toBeUndefined();
    expect(tags).toEqual([]);
    expect(alt).toBe("Sans date – Mon site");
  });

  it("shortens an endless title in the words that stand for it", () => {
    const { title, alt } = cardOf(testArticle("mot ".repeat(300).trim()));
    expect(title).toHaveLength(1199);
    expect(alt.length).toBeLessThanOrEqual(420);
    expect(alt).toMatch(/ mot… – Mon site$/);
  });

  it("is the site's name and description for the rest of the site", () => {
    expect(siteCard(testLibrary({}, settings))).toEqual({
      title: "Mon site",
      lead: "Une phrase.",
      date: undefined,
      tags: [],
      siteName: undefined,
      brand: ["Préfecture"],
      alt: "Mon site – Une phrase.",
    });
  });
});
