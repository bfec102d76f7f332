import { describe, expect, it } from "vitest";

import { renderSample as render, rulesOf as rules } from "./render-sample";

const src = 'src="/img/feuilles.png"';
const image = (alt: string, link: string) =>
  `<div class="fr-content-media__img"><img class="fr-responsive-img" alt="${alt}" loading="lazy" src="/aide/img/feuilles.png" width="1600" height="900"/>${link}</div>`;

const link = (title: string, words: string) =>
  `<a class="parution-enlarge" href="/aide/img/feuilles.png" data-enlarged="${title}" data-close="Fermer"><span class="fr-icon-zoom-in-line" aria-hidden="true"></span><span class="fr-sr-only">${words}</span></a>`;

describe("a figure", () => {
  it("is a group named by its caption and its credit, as they are written", async () => {
    expect(
      await render(
        `::figure{${src} alt="Des feuilles." caption="Du fichier à la page" credit="Ada"}`,
      ),
    ).toBe(
      [
        '<figure class="fr-content-media parution-enlargeable" role="group" aria-label="Du fichier à la page Crédit\u00a0: Ada">',
        image(
          "Des feuilles.",
          link(
            "Du fichier à la page",
            "Agrandir l’image\u00a0: Du fichier à la page",
          ),
        ),
        '<figcaption class="fr-content-media__caption">Du fichier à la page<span> Crédit\u00a0: Ada</span></figcaption>',
        "</figure>",
      ].join(""),
    );
  });

  it("without caption or credit has no empty part and no name", async () => {
    const zoom = link(
      "Image agrandie",
      "Agrandir l’image\u00a0: Des feuilles.",
    );
    expect(await render(`::figure{${src} alt="Des feuilles."}`)).toBe(
      `<figure class="fr-content-media parution-enlargeable">${image("Des feuilles.", zoom)}</figure>`,
    );
  });

  it("whose image says nothing is enlarged by a link that names nothing", async () => {
    expect(await render(`::figure{${src} alt=""}`)).toBe(
      `<figure class="fr-content-media parution-enlargeable">${image("", link("Image agrandie", "Agrandir l’image"))}</figure>`,
    );
  });

  it("is not enlarged when a phone shows the whole of its image", async () => {
    expect(
      await render(
        '::figure{src="/img/portraits/helene-jonin.png" alt="Hélène Jonin"}',
      ),
    ).toBe(
      '<figure class="fr-content-media"><div class="fr-content-media__img"><img class="fr-responsive-img" alt="Hélène Jonin" loading="lazy" src="/aide/img/portraits/helene-jonin.png" width="200" height="200"/></div></figure>',
    );
  });

  it("has the DSFR's sizes", async () => {
    const classOf = async (size: string) =>
      /class="([^"]*)"/.exec(
        await render(`::figure{${src} alt="A" size="${size}"}`),
      )?.[1];
    expect(await classOf("small")).toBe(
      "fr-content-media fr-content-media--sm parution-enlargeable",
    );
    expect(await classOf("normal")).toBe(
      "fr-content-media parution-enlargeable",
    );
    expect(await classOf("large")).toBe(
      "fr-content-media fr-content-media--lg parution-enlargeable",
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
