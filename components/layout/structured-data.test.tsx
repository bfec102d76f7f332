import type { Graph } from "schema-dts";
import { describe, expect, it } from "vitest";

import { jsonLd, jsonLdText } from "../../lib/outputs/json-ld";
import { routeAt, type Library } from "../../lib/library/library";
import { testLibrary } from "../../lib/library/test-library";
import { directives } from "../directives";

const settings = [
  "name: Mon site",
  "description: Une phrase.",
  "url: https://exemple.gouv.fr/aide",
  "brand: [Ministère, des essais]",
  "social: [{ network: github, link: https://github.com/etalab }]",
].join("\n");

const site = (files: Readonly<Record<string, string>>, more = "") =>
  testLibrary(files, `${settings}\n${more}`, directives);

function graphOf(library: Library, path: string): readonly unknown[] {
  const route = routeAt(library, path);
  const graph: Graph | undefined = route && jsonLd(library, route);
  return graph?.["@graph"] ?? [];
}

const root = "https://exemple.gouv.fr/aide/";
const publisher = { "@id": `${root}#organization` };

describe("what a page says to machines", () => {
  const library = site({
    "articles/bilan.md": [
      "---",
      "title: Le bilan",
      "description: Ce qui a été fait.",
      "date: 2024-03-01",
      "updated: 2024-04-01",
      "authors: [Ada Durand]",
      "tags: [IGN]",
      "---",
      ':::quote{author="Hélène Jonin" role="chargée de mission" source="Le programme"}',
      "Bravo.",
      ":::",
      '::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="Les encadrants"}',
    ].join("\n"),
  });

  it("is who publishes, the site, the page and where it is", () => {
    const page = `${root}articles/`;
    expect(graphOf(library, "/articles/")).toEqual([
      {
        "@type": "GovernmentOrganization",
        ...publisher,
        name: "Ministère des essais",
        url: root,
        sameAs: ["https://github.com/etalab"],
      },
      {
        "@type": "WebSite",
        "@id": `${root}#website`,
        name: "Mon site",
        url: root,
        inLanguage: ["fr"],
        publisher,
        potentialAction: {
          "@type": "SearchAction",
          target: {
            "@type": "EntryPoint",
            urlTemplate: `${root}recherche/?q={search_term_string}`,
          },
          "query-input": "required name=search_term_string",
        },
      },
      {
        "@type": "CollectionPage",
        "@id": `${page}#page`,
        url: page,
        name: "Actualités",
        inLanguage: "fr",
        isPartOf: { "@id": `${root}#website` },
        breadcrumb: { "@id": `${page}#breadcrumb` },
      },
      {
        "@type": "BreadcrumbList",
        "@id": `${page}#breadcrumb`,
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Accueil", item: root },
          { "@type": "ListItem", position: 2, name: "Actualités", item: page },
        ],
      },
    ]);
  });

  it("is what an article shows: its words, its quotations, its videos", () => {
    const page = `${root}articles/bilan/`;
    const [, , , , ...own] = graphOf(library, "/articles/bilan/");
    expect(own).toEqual([
      {
        "@type": "Article",
        "@id": `${page}#article`,
        mainEntityOfPage: { "@id": `${page}#page` },
        headline: "Le bilan",
        description: "Ce qui a été fait.",
        datePublished: "2024-03-01",
        dateModified: "2024-04-01",
        inLanguage: "fr",
        author: [
          {
            "@type": "Person",
            name: "Ada Durand",
            url: `${root}auteurs/ada-durand/`,
          },
        ],
        publisher,
        keywords: ["IGN"],
        license: "https://github.com/etalab/licence-ouverte/blob/master/LO.md",
      },
      {
        "@type": "Quotation",
        "@id": `${page}#quotation-1`,
        text: "« Bravo. »",
        creator: {
          "@type": "Person",
          name: "Hélène Jonin",
          jobTitle: "chargée de mission",
        },
        isPartOf: { "@type": "CreativeWork", name: "Le programme" },
      },
      {
        "@type": "VideoObject",
        "@id": `${page}#video-2`,
        name: "Les encadrants",
        description: "Les encadrants",
        embedUrl:
          "https://tube.numerique.gouv.fr/videos/embed/113016a7-c56a-4056-9451-ff20c907c5ef",
        url: "https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef",
      },
    ]);
  });

  it("is news where its collection says so", () => {
    const news = site(
      { "notes/a.md": "---\ntitle: A\n---\n" },
      "collections: { notes: { dir: notes, url: '/notes/{slug}/', title: Notes, news: true } }",
    );
    expect(graphOf(news, "/notes/a/")[4]).toMatchObject({
      "@type": "NewsArticle",
      author: publisher,
    });
  });

  it("is a search where the program has one, not where a list has its address", () => {
    const file = { "recherche/a.md": "---\ntitle: A\n---\n" };
    expect(graphOf(site(file), "/")[1]).toHaveProperty("potentialAction");
    const own = site(
      file,
      "collections: { r: { dir: recherche, url: '/recherche/{slug}/', title: La recherche } }",
    );
    expect(graphOf(own, "/")[1]).not.toHaveProperty("potentialAction");
  });

  it("is the event that an article announces, on the clock of the site", () => {
    const announced = site({
      "articles/a.md":
        "---\ntitle: Rencontre\nstart: 2026-03-12 14:30\nend: 2026-03-12 16:00\nplace: Paris\ncancelled: true\n---\n",
      "articles/b.md": "---\ntitle: Journée\nstart: 2026-07-01\n---\n",
    });
    expect(graphOf(announced, "/articles/a/").at(-1)).toEqual({
      "@type": "Event",
      "@id": `${root}articles/a/#event`,
      url: `${root}articles/a/`,
      name: "Rencontre",
      startDate: "2026-03-12T14:30+01:00",
      endDate: "2026-03-12T16:00+01:00",
      location: { "@type": "Place", name: "Paris" },
      eventStatus: "https://schema.org/EventCancelled",
      organizer: publisher,
      inLanguage: "fr",
    });
    expect(graphOf(announced, "/articles/b/").at(-1)).toMatchObject({
      startDate: "2026-07-01",
      eventStatus: "https://schema.org/EventScheduled",
    });
  });

  it("is nothing on the pages of errors", () => {
    expect(graphOf(library, "/404.html")).toEqual([]);
  });

  it("never closes the element that it stands in", () => {
    const hostile = site({
      "articles/a.md":
        "---\ntitle: 'A</script><script>alert(1)</script> & \"x\" <!-- \u202eبب'\n---\n",
    });
    const route = routeAt(hostile, "/articles/a/");
    const graph = route && jsonLd(hostile, route);
    const text = graph ? jsonLdText(graph) : "";
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toMatchObject({
      "@graph": expect.arrayContaining([
        expect.objectContaining({ "@type": "Article", headline: route?.title }),
      ]),
    });
  });
});
