import { expect, it } from "vitest";

import { hiddenOutputs } from "./hidden-outputs";
import { testLibrary } from "./test-library";

it("a page may not stand where the site has a file, nor below it", () => {
  const at = (path: string) => `---\ntitle: A\npermalink: ${path}\n---\n`;
  const { links } = testLibrary({
    "a.md": at("/robots.txt/"),
    "b.md": at("/sitemap.xml/b/c/"),
    "c.md": at("/robots/"),
    "d.md": at("/a/robots.txt/d/"),
  });
  expect(
    hiddenOutputs(links).map(
      ({ file, rule, message }) => `${file} ${rule} ${message}`,
    ),
  ).toEqual([
    "content/a.md same-url L’adresse « /robots.txt/ » passe par « /robots.txt », un fichier que le site fait lui-même, qui serait perdu.",
    "content/b.md same-url L’adresse « /sitemap.xml/b/c/ » passe par « /sitemap.xml », un fichier que le site fait lui-même, qui serait perdu.",
  ]);
});
