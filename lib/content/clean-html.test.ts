import { expect, it } from "vitest";

import { buildSample } from "./test-definitions";

const problems = (source: string) =>
  buildSample(source).problems.map(
    ({ line, level, rule, message }) => `${line} ${level} ${rule} ${message}`,
  );

it("an element that is left out without danger is named in a warning, and its text stays", () => {
  const source =
    'Un <button>bouton</button>.\n\n<video src="a.mp4">Film</video>';
  expect(problems(source)).toEqual([
    "1 warning unknown-html La balise « button » est retirée ; ce qu’elle contient reste.",
    "3 warning unknown-html La balise « video » est retirée ; ce qu’elle contient reste.",
  ]);
  expect(buildSample(source).body.text).toContain("bouton");
});

it("elements that real articles use are kept in silence", () => {
  const source =
    '<section><h2>T</h2><p>a<br>b <kbd>c</kbd> <sup>1</sup> <abbr title="x">y</abbr></p></section>\n\n<table><tbody><tr><td>1</td></tr></tbody></table>';
  expect(problems(source)).toEqual([]);
});
