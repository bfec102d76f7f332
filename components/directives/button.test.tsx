import { describe, expect, it } from "vitest";

import { renderSample as render, rulesOf as rules } from "./render-sample";

const one = '::button{text="Lire" link="/articles/"}';
const two = '::button{text="Voir" link="https://a.fr/" variant="secondary"}';
const linkOne = '<a class="fr-btn" href="/aide/articles/">Lire</a>';
const linkTwo =
  '<a class="fr-btn fr-btn--secondary" href="https://a.fr/">Voir</a>';

describe("a button", () => {
  it("is a link, to a page of the site or to another site", async () => {
    expect(await render(one)).toBe(linkOne);
    expect(await render(two)).toBe(linkTwo);
  });

  it("is in a group with those that follow it", async () => {
    const group = `<ul class="fr-btns-group fr-btns-group--inline-md"><li>${linkOne}</li><li>${linkTwo}</li></ul>`;
    expect(await render(`${one}\n${two}`)).toBe(group);
    expect(await render(`${one}\n\n${two}`)).toBe(group);
    expect(
      await render(
        '<Button text="Lire" link="/articles/" />\n\n<Button text="Voir" link="https://a.fr/" variant="secondary" />',
        "mdx",
      ),
    ).toBe(group);
  });

  it("is alone when a text comes between", async () => {
    expect(await render(`${one}\n\nTexte.\n\n${two}`)).toBe(
      `${linkOne}\n<p>Texte.</p>\n${linkTwo}`,
    );
  });

  it("is in a group inside a list too", async () => {
    expect(await render(`- Texte.\n\n  ${one}\n  ${two}`)).toContain(
      `<ul class="fr-btns-group fr-btns-group--inline-md"><li>${linkOne}</li><li>${linkTwo}</li></ul>`,
    );
  });

  it("has an address that is safe, and a look that exists", () => {
    expect(rules('::button{text="A" link="javascript:alert(1)"}')).toEqual([
      "1:19 unsafe-url",
    ]);
    expect(rules('::button{text="A" link="/" variant="big"}')).toEqual([
      "1:28 invalid-attribute",
    ]);
    expect(rules('::button{txt="A" link="/"}')).toEqual([
      "1:10 unknown-attribute",
    ]);
  });
});
