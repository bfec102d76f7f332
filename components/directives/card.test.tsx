import { describe, expect, it } from "vitest";

import { renderSample as render, rulesOf as rules } from "./render-sample";

describe("a card", () => {
  it("has one link, its title's, and a decorative image of a known size", async () => {
    expect(
      await render(
        ':::card{title="Actualités" link="/articles/" image="/img/feuilles.png" detail="Mai"}\nUn **texte**.\n:::',
      ),
    ).toBe(
      [
        '<div class="fr-card fr-enlarge-link parution-illustrated">',
        '<div class="fr-card__body"><div class="fr-card__content">',
        '<h2 class="fr-card__title"><a href="/aide/articles/">Actualités</a></h2>',
        '<div class="fr-card__desc"><p>Un <strong>texte</strong>.</p></div>',
        '<div class="fr-card__end"><p class="fr-card__detail">Mai</p></div>',
        "</div></div>",
        '<div class="fr-card__header"><div class="fr-card__img">',
        '<img class="fr-responsive-img" alt="" loading="lazy" src="/aide/img/feuilles.png" width="1600" height="900"/>',
        "</div></div></div>",
      ].join(""),
    );
  });

  it("has no part that is empty", async () => {
    expect(await render('::card{title="A" link="https://a.fr/"}')).toBe(
      '<div class="fr-card fr-enlarge-link"><div class="fr-card__body"><div class="fr-card__content"><h2 class="fr-card__title"><a href="https://a.fr/">A</a></h2></div></div></div>',
    );
  });

  it("has for title a heading, below the one above it", async () => {
    const card = '::card{title="A" link="/"}';
    for (const source of [card, `:::cards\n${card}\n:::`]) {
      expect(await render(`## Un\n\n### Deux\n\n${source}`)).toContain(
        '<h4 class="fr-card__title"><a href="/aide/">A</a></h4>',
      );
    }
  });

  it("needs a title and a link", () => {
    expect(rules("::card{}")).toEqual([
      "1:1 missing-attribute",
      "1:1 missing-attribute",
    ]);
  });
});

describe("cards", () => {
  const one = '::card{title="A" link="/"}';

  it("are the items of a list, two in a row", async () => {
    const html = await render(`:::cards\n${one}\n\n${one}\n:::`);
    expect(html).toMatch(
      /^<div class="fr-mb-3w"><ul class="fr-grid-row fr-grid-row--gutters fr-raw-list">/,
    );
    expect(
      html.match(/<li class="fr-col-12 fr-col-md-6"><div class="fr-card /g),
    ).toHaveLength(2);
  });

  it("leave no other text out", async () => {
    expect(await render(`:::cards\nTexte.\n\n${one}\n:::`)).toContain(
      '<li class="fr-col-12 fr-col-md-6"><p>Texte.</p></li>',
    );
  });

  it("are written as components too", async () => {
    const html = await render(
      '<Cards>\n<Card title="A" link="/" />\n<Card title="B" link="/">\nTexte.\n</Card>\n</Cards>',
      "mdx",
    );
    expect(html.match(/<li class="fr-col-12 fr-col-md-6">/g)).toHaveLength(2);
    expect(html).toContain('<div class="fr-card__desc"><p>Texte.</p></div>');
  });
});
