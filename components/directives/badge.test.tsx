import { describe, expect, it } from "vitest";

import { renderSample as render, rulesOf as rules } from "./render-sample";

const plain = '<p class="fr-badge">En cours</p>';
const success = '<p class="fr-badge fr-badge--success">Validé</p>';

describe("a badge", () => {
  it("has the colour of its type, or none", async () => {
    expect(await render('::badge{text="En cours"}')).toBe(plain);
    expect(await render('::badge{text="Validé" type="success"}')).toBe(success);
    expect(rules('::badge{text="Validé" type="vert"}')).toEqual([
      "1:23 invalid-attribute",
    ]);
  });

  it("is in a group with those that follow it, and with no button", async () => {
    expect(
      await render(
        [
          '::badge{text="En cours"}',
          '::badge{text="Validé" type="success"}',
          '::button{text="Lire" link="/articles/"}',
        ].join("\n"),
      ),
    ).toBe(
      `<ul class="fr-badges-group"><li>${plain}</li><li>${success}</li></ul>\n<a class="fr-btn" href="/aide/articles/">Lire</a>`,
    );
  });
});
