import { describe, expect, it } from "vitest";
import { z } from "zod";

import { collectionFields } from "./collections";
import { accessibilityFields } from "./accessibility";
import { licenceFields } from "./licence";
import { redirectFields } from "./redirects";
import { securityFields } from "./security";

const accepts = (fields: z.ZodRawShape, value: unknown) =>
  z.object(fields).safeParse(value).success;

describe("the address of", () => {
  const licence = (link: string) =>
    accepts(licenceFields, { licence: { name: "a", link } });
  const list = (url: string) =>
    accepts(collectionFields, {
      collections: { a: { dir: "a", url, title: "A" } },
    });
  const redirect = (to: string) =>
    accepts(redirectFields, { redirects: { "/a/": to } });

  it("a licence is that of a page of the web", () => {
    expect(licence("https://exemple.gouv.fr/licence")).toBe(true);
    expect(licence("http://exemple.gouv.fr/licence")).toBe(true);
    expect(licence("javascript:a()")).toBe(false);
    expect(licence("data:text/html,a")).toBe(false);
  });

  it("a page of the web is kept as browsers read it", () => {
    const { security } = z.object(securityFields).parse({
      security: {
        contact: "mailto:a@exemple.gouv.fr",
        policy: "https://exemple.gouv.fr/a\nHiring: https://b.example/",
      },
    });
    expect(security?.policy).toBe(
      "https://exemple.gouv.fr/aHiring:%20https://b.example/",
    );
  });

  it("a list is inside the site, and not of the program", () => {
    expect(list("/{slug}/")).toBe(true);
    expect(list("/fr/blog/{slug}/")).toBe(true);
    for (const url of [
      "/../{slug}/",
      "/a/../../{slug}/",
      "/./{slug}/",
      "//exemple.gouv.fr/{slug}/",
      "/\\exemple.gouv.fr/{slug}/",
      "/_parution/{slug}/",
    ])
      expect(list(url), url).toBe(false);
  });

  it("an old one leads to can be read by browsers", () => {
    expect(redirect("https://exemple.gouv.fr/é?a=b#c")).toBe(true);
    expect(redirect("/b/")).toBe(true);
    expect(redirect("https://[")).toBe(false);
    expect(redirect("https://exemple.gouv.fr:99999/")).toBe(false);
  });

  it("the declaration of accessibility is of the site", () => {
    const page = (page: string) =>
      accepts(accessibilityFields, { accessibility: { page } });
    expect(page("/accessibilite/")).toBe(true);
    expect(page("//exemple.gouv.fr/")).toBe(false);
  });
});
