import { expect, it } from "vitest";

import { hostsInUse } from "./hosts-in-use";
import { testLibrary } from "./test-library";

const library = testLibrary({
  "articles/a.md":
    '---\ntitle: A\n---\n::video{src="https://tube.numerique.gouv.fr/w/abc123" title="Une"}\n\n::video{src="https://youtu.be/abcdef12345" title="Deux"}\n',
  "articles/b.md":
    '---\ntitle: B\n---\n<iframe src="https://tube.numerique.gouv.fr/videos/embed/abc" title="Trois"></iframe>\n',
  "articles/c.md":
    '---\ntitle: C\n---\n<iframe src="https://grist.numerique.gouv.fr/o/docs/forms/x/4" title="Quatre"></iframe>\n\n<iframe src="https://ailleurs.example/carte" title="Cinq"></iframe>\n',
  "articles/d.md":
    "---\ntitle: D\nvideo: { src: https://www.dailymotion.com/video/x8abc, title: Six }\n---\n",
});

it("the hosts in use are those of the players that pages hold, each once, and that the settings allow", () => {
  expect(hostsInUse(library)).toEqual([
    "grist.numerique.gouv.fr",
    "tube.numerique.gouv.fr",
    "www.dailymotion.com",
    "www.youtube-nocookie.com",
  ]);
});

it("where drafts are shown, all those that the settings allow are in use: bodies are not read", () => {
  expect(hostsInUse({ ...library, showsDrafts: true })).toEqual([
    "grist.numerique.gouv.fr",
    "player.vimeo.com",
    "tube.numerique.gouv.fr",
    "tubes.apps.education.fr",
    "www.dailymotion.com",
    "www.youtube-nocookie.com",
  ]);
});
