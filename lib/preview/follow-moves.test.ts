import { expect, it } from "vitest";

import { testLibrary } from "../library/test-library";
import { followMoves } from "./follow-moves";
import type { SiteState } from "./live-site";

/** A state of a site of these files. */
function stateOf(files: Record<string, string>): SiteState {
  return {
    version: 1,
    time: 0,
    library: testLibrary(files),
    entries: new Map(),
    texts: new Map(
      Object.entries(files).map(([file, text]) => [`content/${file}`, text]),
    ),
    diskPaths: new Map(),
    stamps: new Map(),
    findUnpublished: () => undefined,
    problems: [],
  };
}

const one = "---\ntitle: Un\n---\n\nUn texte.\n";
const two = "---\ntitle: Deux\n---\n\nDeux textes.\n";
const moved = (text: string) => text.replace("title", "slugOverride: b\ntitle");

it("follows a file that changes its address", () => {
  const moves = followMoves();
  moves.note(stateOf({ "a.md": one }), stateOf({ "a.md": moved(one) }));
  expect(moves.movedTo("/a/")).toBe("/b/");
});

it("follows a file that is renamed, at once or in two times", () => {
  const moves = followMoves();
  const states = [{ "a.md": one }, {}, { "c.md": one }].map(stateOf);
  moves.note(states[0]!, states[1]!);
  expect(moves.movedTo("/a/")).toBeUndefined();
  moves.note(states[1]!, states[2]!);
  expect(moves.movedTo("/a/")).toBe("/c/");
});

it("follows no file to the text of another, nor to one that was there", () => {
  const moves = followMoves();
  moves.note(
    stateOf({ "a.md": one, "copie.md": one }),
    stateOf({ "copie.md": one, "b.md": two }),
  );
  expect(moves.movedTo("/a/")).toBeUndefined();
});

it("forgets where a page went once it is back", () => {
  const moves = followMoves();
  const here = stateOf({ "a.md": one });
  const there = stateOf({ "b.md": one });
  moves.note(here, there);
  moves.note(there, here);
  expect(moves.movedTo("/a/")).toBeUndefined();
  expect(moves.movedTo("/b/")).toBe("/a/");
});
