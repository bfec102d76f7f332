import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { testLibrary } from "../../lib/library/test-library";
import { renderFeedContent } from "../feed/render-content";
import { EventBlock } from "./event-block";

const library = testLibrary(
  {
    "articles/fete.md":
      "---\ntitle: Fête\nstart: 2026-03-12 14:30\nend: 2026-03-12 16:00\nplace: Salle 4 & cour\n---\nVenez.",
    "articles/annulee.md":
      "---\ntitle: Annulée\nstart: 2026-03-12\ncancelled: true\n---",
    "articles/autre.md": "---\ntitle: Autre\n---",
  },
  "url: https://exemple.gouv.fr/aide",
);
const at = (path: string) => {
  const entry = library.links.routes.get(path)?.entry;
  if (!entry) throw new Error(path);
  return entry;
};

describe("the event of an article", () => {
  it("is shown with its place, and added to a calendar", () => {
    const html = renderToStaticMarkup(
      <EventBlock library={library} entry={at("/articles/fete/")} />,
    );
    expect(html).toContain(
      '<time dateTime="2026-03-12T14:30">Le jeudi 12 mars 2026, de 14\u00a0h\u00a030 à 16\u00a0h</time>',
    );
    expect(html).toContain("Salle 4 &amp; cour");
    expect(html).toContain(
      'href="/aide/articles/fete/evenement.ics" type="text/calendar">Ajouter à mon agenda (ICS)</a>',
    );
    expect(html).not.toContain("Annulé");
  });

  it("is said to be cancelled", () => {
    const html = renderToStaticMarkup(
      <EventBlock library={library} entry={at("/articles/annulee/")} />,
    );
    expect(html).toContain(">Annulé</p>");
    expect(html).toContain(">Noter l’annulation dans mon agenda (ICS)</a>");
  });

  it("is in its feed too", () => {
    expect(renderFeedContent(library, at("/articles/fete/"))).toBe(
      '<p>Le jeudi 12 mars 2026, de 14\u00a0h\u00a030 à 16\u00a0h<br/>Salle 4 &amp; cour<br/><a href="https://exemple.gouv.fr/aide/articles/fete/evenement.ics">Ajouter à mon agenda (ICS)</a></p><p>Venez.</p>',
    );
    expect(renderFeedContent(library, at("/articles/annulee/"))).toContain(
      "<p><strong>Annulé</strong><br/>Le jeudi 12 mars 2026<br/>",
    );
  });

  it("is nothing on an article that announces none", () => {
    expect(
      renderToStaticMarkup(
        <EventBlock library={library} entry={at("/articles/autre/")} />,
      ),
    ).toBe("");
  });
});
