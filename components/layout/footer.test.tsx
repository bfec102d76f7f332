import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { testLibrary } from "../../lib/library/test-library";
import { Footer } from "./footer";

/** The last line of a site's foot: « text → address », or the text of what is no link. */
function lastLine(
  files: Readonly<Record<string, string>>,
  settings = "name: Mon site",
): string[] {
  const library = testLibrary(files, settings);
  const route = library.links.routes.get("/");
  if (!route) throw new Error("no route");
  const html = renderToStaticMarkup(<Footer library={library} route={route} />);
  return [
    ...html.matchAll(
      /<(?:a|span) [^>]*?class="fr-footer__bottom-link"(?: href="([^"]*)")?[^>]*>([^<]*)/g,
    ),
  ].map(([, href, text = ""]) =>
    href === undefined ? text : `${text} → ${href}`,
  );
}

const page = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\n`;

describe("the last line of the foot of pages", () => {
  it("leads to the site map, the statement and the legal pages, in the DSFR’s order", () => {
    const names = [
      "contact",
      "gestion-des-cookies",
      "donnees-personnelles",
      "mentions-legales",
      "accessibilite",
    ];
    const files = names.map((name) => [`${name}.md`, page(name)] as const);
    expect(lastLine(Object.fromEntries(files))).toEqual([
      "Plan du site → /plan-du-site/",
      "Accessibilité\u00a0: non conforme → /accessibilite/",
      "Mentions légales → /mentions-legales/",
      "Données personnelles → /donnees-personnelles/",
      "Gestion des cookies → /gestion-des-cookies/",
      "Contact → /contact/",
    ]);
  });

  it.each([
    [49, "non conforme"],
    [50, "partiellement conforme"],
    [99.9, "partiellement conforme"],
    [100, "totalement conforme"],
  ])(
    "says how the site conforms, from the rate of its audit: %d",
    (rate, state) => {
      const audit = `accessibility: { audit: { date: 2026-05-01, auditor: X, rate: ${rate} } }`;
      expect(lastLine({}, audit)[1]).toBe(`Accessibilité\u00a0: ${state}`);
    },
  );

  it("follows pages that moved, and names no page that there is not", () => {
    const files = {
      "legal.md": page("Légal", "aliases: /mentions-legales/\n"),
      "handicap.md": page("Handicap"),
    };
    const settings = `redirects: { /contact/: "https://exemple.gouv.fr/ecrire" }
accessibility: { page: /handicap/ }`;
    expect(lastLine(files, settings)).toEqual([
      "Plan du site → /plan-du-site/",
      "Accessibilité\u00a0: non conforme → /handicap/",
      "Mentions légales → /legal/",
      "Gestion des cookies → /gestion-des-cookies/",
      "Contact → https://exemple.gouv.fr/ecrire",
    ]);
  });

  it("keeps the page of choices, whatever links the settings name", () => {
    const own = (link: string) =>
      lastLine({}, `footer: { links: [{ text: Nous, link: ${link} }] }`).slice(
        2,
      );
    expect(own("/nous/")).toEqual([
      "Nous → /nous/",
      "Gestion des cookies → /gestion-des-cookies/",
    ]);
    expect(own("/gestion-des-cookies/")).toEqual([
      "Nous → /gestion-des-cookies/",
    ]);
  });
});
