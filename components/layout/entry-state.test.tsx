import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { testArticle, testLibrary } from "../../lib/library/test-library";
import type { Library } from "../../lib/library/library";
import { ArticleGrid } from "../views/article-grid";
import { ArticleNeighbours } from "../views/article-neighbours";
import { DraftsNotice } from "./drafts-notice";
import { SideMenu } from "./side-menu";
import { stateBadge } from "./state-badge";
import { StateNotice } from "./state-notice";

const draft = (title: string, fields = "") =>
  `---\ntitle: ${title}\ndraft: true\n${fields}---\n`;

const written = testLibrary({
  "articles/draft.md": draft("Un"),
  "articles/dated-draft.md": draft("Deux", "date: 2027-03-01\n"),
  "articles/later.md": testArticle("Trois", { date: "2027-01-03" }),
  "articles/today.md": testArticle("Quatre", { date: "2026-11-26" }),
  "draft-page.md": draft("Cinq", "date: 2027-03-01\n"),
  "later-page.md": testArticle("Six", { date: "2027-01-03" }),
});
const preview: Library = { ...written, showsDrafts: true };

function entryOf(path: string) {
  const entry = written.links.routes.get(path)?.entry;
  if (!entry) throw new Error(`There is nothing at ${path}`);
  return entry;
}

function noticeAt(path: string, library = preview): string {
  return withoutTags(<StateNotice library={library} entry={entryOf(path)} />);
}

function badgeAt(path: string, library = preview): string {
  return withoutTags(<>{stateBadge(library, entryOf(path))}</>);
}

function withoutTags(element: React.ReactElement): string {
  return renderToStaticMarkup(element).replace(/<[^>]+>/g, "");
}

describe("the top of a page that is not published", () => {
  it("says that an article is a draft, and its date if it has one", () => {
    expect(noticeAt("/articles/draft/")).toBe(
      "Brouillon : cet article n’est pas publié.",
    );
    expect(noticeAt("/articles/dated-draft/")).toBe(
      "Brouillon : cet article n’est pas publié. Il est daté du 1er mars 2027.",
    );
  });

  it("says the day on which an article will be published", () => {
    expect(noticeAt("/articles/later/")).toBe(
      "Programmé : cet article paraîtra le 3 janvier 2027.",
    );
  });

  it("calls a page a page", () => {
    expect(noticeAt("/draft-page/")).toBe(
      "Brouillon : cette page n’est pas publiée. Elle est datée du 1er mars 2027.",
    );
    expect(noticeAt("/later-page/")).toBe(
      "Programmé : cette page paraîtra le 3 janvier 2027.",
    );
  });

  it("is the DSFR’s band, without a live role", () => {
    const html = renderToStaticMarkup(
      <StateNotice library={preview} entry={entryOf("/articles/draft/")} />,
    );
    expect(html).toBe(
      '<div class="fr-notice fr-notice--warning fr-mb-4w"><div class="fr-container"><div class="fr-notice__body"><p><span class="fr-notice__title">Brouillon :</span> <span class="fr-notice__desc">cet article n’est pas publié.</span></p></div></div></div>',
    );
  });
});

it("a published article says nothing of its state", () => {
  expect(noticeAt("/articles/today/")).toBe("");
  expect(badgeAt("/articles/today/")).toBe("");
});

it("the public site says nothing of a state", () => {
  for (const path of ["/articles/draft/", "/articles/later/"]) {
    expect(noticeAt(path, written)).toBe("");
    expect(badgeAt(path, written)).toBe("");
  }
});

it("a site that shows drafts says so in a region of each page", () => {
  expect(renderToStaticMarkup(<DraftsNotice words={written.words} />)).toBe(
    '<section aria-label="Prévisualisation"><div class="fr-notice fr-notice--info"><div class="fr-container"><div class="fr-notice__body"><p><span class="fr-notice__title">Prévisualisation :</span> <span class="fr-notice__desc">les brouillons et les articles programmés sont visibles, ce site n’est pas encore public.</span></p></div></div></div></section>',
  );
});

describe("a badge in lists", () => {
  it("says what an article is, and until when", () => {
    expect(badgeAt("/articles/draft/")).toBe("Brouillon");
    expect(badgeAt("/articles/dated-draft/")).toBe("Brouillon");
    expect(badgeAt("/articles/later/")).toBe("Programmé le 3 janvier 2027");
  });

  it("stands on the cards of those articles, and on no other", () => {
    const cards = (library: Library) =>
      renderToStaticMarkup(
        <ArticleGrid
          library={library}
          entries={[entryOf("/articles/later/"), entryOf("/articles/today/")]}
          headingLevel="h2"
        />,
      ).match(/<ul class="fr-badges-group">.*?<\/ul>/g);
    expect(cards(preview)).toEqual([
      '<ul class="fr-badges-group"><li><span class="fr-badge fr-badge--sm fr-badge--info">Programmé le 3 janvier 2027</span></li></ul>',
    ]);
    expect(cards(written)).toBeNull();
  });

  it("follows the title of a neighbour", () => {
    const neighbours = (
      <ArticleNeighbours
        library={preview}
        entry={entryOf("/articles/today/")}
      />
    );
    expect(withoutTags(neighbours)).toBe(
      "Article précédent Un BrouillonArticle suivant Trois Programmé le 3 janvier 2027",
    );
  });

  it("follows the title of a page in the side menu, after a space", () => {
    const page = written.links.routes.get("/draft-page/");
    const menu = (
      <SideMenu
        section={{ title: "Pages", pages: page ? [page] : [] }}
        current="/"
        library={preview}
      />
    );
    expect(withoutTags(menu)).toBe("Dans cette rubriquePagesCinq Brouillon");
  });
});
