import { describe, expect, it } from "vitest";

import { renderSample as render, rulesOf as rules } from "./render-sample";

const src = 'src="/img/feuilles.png"';
const image = (alt: string) =>
  `<div class="fr-content-media__img"><img class="fr-responsive-img" alt="${alt}" loading="lazy" src="/aide/img/feuilles.png" width="1600" height="900"/></div>`;

describe("a figure", () => {
  it("is a group with the name of its caption, the credit after it", async () => {
    expect(
      await render(
        `::figure{${src} alt="Des feuilles." caption="Du fichier à la page" credit="Ada"}`,
      ),
    ).toBe(
      [
        '<figure class="fr-content-media" role="group" aria-label="Du fichier à la page">',
        image("Des feuilles."),
        '<figcaption class="fr-content-media__caption">Du fichier à la page<span> Crédit\u00a0: Ada</span></figcaption>',
        "</figure>",
      ].join(""),
    );
  });

  it("without caption or credit has no empty part and no name", async () => {
    expect(await render(`::figure{${src} alt="Des feuilles."}`)).toBe(
      `<figure class="fr-content-media">${image("Des feuilles.")}</figure>`,
    );
  });

  it("has the DSFR's sizes", async () => {
    const classOf = async (size: string) =>
      /class="([^"]*)"/.exec(
        await render(`::figure{${src} alt="A" size="${size}"}`),
      )?.[1];
    expect(await classOf("small")).toBe(
      "fr-content-media fr-content-media--sm",
    );
    expect(await classOf("normal")).toBe("fr-content-media");
    expect(await classOf("large")).toBe(
      "fr-content-media fr-content-media--lg",
    );
    expect(rules(`::figure{${src} alt="A" size="huge"}`)).toEqual([
      "1:42 invalid-attribute",
    ]);
  });

  it("asks for a text that stands for the image, empty when it is decorative", async () => {
    expect(rules(`::figure{${src}}`)).toEqual(["1:1 missing-attribute"]);
    expect(rules(`::figure{${src} alt=""}`)).toEqual([]);
    expect(await render(`::figure{${src} alt=""}`)).toContain(' alt="" ');
  });

  it("warns of a text that would be read twice", () => {
    expect(rules(`::figure{${src} alt="Un." caption="Un."}`)).toEqual([
      "1:34 repeated-alt",
    ]);
  });

  it("may have its image after the braces", async () => {
    const source = ':::figure{alt="Des feuilles."} /img/feuilles.png\n:::';
    expect(rules(source)).toEqual([]);
    expect(await render(source)).toContain("/aide/img/feuilles.png");
  });

  it("loses no text that it was given", async () => {
    const source = `:::figure{${src} alt="A"}\nUn **texte**.\n:::`;
    expect(rules(source)).toEqual(["1:1 unexpected-body"]);
    expect(await render(source)).toMatch(
      /<\/figure>\s*<p>Un <strong>texte<\/strong>\.<\/p>/,
    );
  });
});
