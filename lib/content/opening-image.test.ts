import { describe, expect, it } from "vitest";

import { openingImage } from "./opening-image";
import { buildSample, testDefinitions } from "./test-definitions";

const opening = (source: string) =>
  openingImage(buildSample(source).body, testDefinitions);
const words = "mot ".repeat(70);

describe("the image of a first screen", () => {
  it("is one that begins the text, or comes after a sentence", () => {
    expect(opening("![Un plan](/img/plan.png)")).toBe("/img/plan.png");
    expect(opening("Voici le plan :\n\n![Un plan](./plan.png)")).toBe(
      "./plan.png",
    );
  });

  it("is the first of several", () => {
    expect(opening("![A](/img/a.png)\n\n![B](/img/b.png)")).toBe("/img/a.png");
  });

  it("may be the portrait of a quote", () => {
    expect(opening(":::quote /img/a.png\n« Bonjour »\n:::")).toBe("/img/a.png");
  });

  it("is none that comes after a paragraph, nor a text without any", () => {
    expect(opening(`${words}\n\n![Un plan](/img/plan.png)`)).toBeUndefined();
    expect(opening("Un texte.")).toBeUndefined();
    expect(opening(":::quote\n« Bonjour »\n:::")).toBeUndefined();
  });
});
