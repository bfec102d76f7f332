import { expect, it } from "vitest";

import { buildSample, htmlOf } from "./test-definitions";

const html = (source: string) => htmlOf(buildSample(source).body.tree);
const problems = (source: string) =>
  buildSample(source).problems.map(({ rule }) => rule);

it("a film of the site has controls, and does not play by itself", () => {
  const source = '<video src="/film.mp4" autoplay muted></video>';
  expect(problems(source)).toEqual([]);
  expect(html(source)).toContain('src="/film.mp4"');
  expect(html(source)).toContain('controls="true"');
  expect(html(source)).not.toContain("autoplay");
});

it("the files that it plays are those that the page needs", () => {
  const source =
    '<video poster="a.png"><source src="b.webm" type="video/webm"><track src="c.vtt" kind="captions"></video>\n\n<audio src="d.mp3"></audio>';
  const { links, images } = buildSample(source).body;
  expect(links.map(({ target }) => target)).toEqual([
    "b.webm",
    "c.vtt",
    "d.mp3",
  ]);
  expect(images.map(({ target }) => target)).toEqual(["a.png"]);
});

it("a film of another server is an error, and becomes a link", () => {
  for (const source of [
    '<video src="https://a.example/b.mp4">Film</video>',
    '<video><source src="https://a.example/b.mp4"></video>',
  ]) {
    expect(problems(source)).toEqual(["external-media"]);
    expect(html(source)).toContain(
      '<a href="https://a.example/b.mp4">https://a.example/b.mp4</a>',
    );
    expect(html(source)).not.toContain("video");
  }
});
