import { describe, expect, it } from "vitest";

import { testLibrary } from "../library/test-library";
import type { Library } from "../library/library";
import type { SearchFile } from "../search/make-index";
import type { SiteState } from "./live-site";
import { isOfSearch, openPreviewSearch } from "./preview-search";

const index = "/recherche/index.json";
const part = (version: number) => `/_parution/recherche/index-${version}.json`;

/** Only what the search needs of it. */
const stateOf = (version: number): SiteState =>
  ({ version, library: testLibrary({}) }) as SiteState;

/** A search whose files say of which making they are; a making may fail. */
function openTestSearch(fails: readonly number[] = []) {
  const made: Library[] = [];
  const find = openPreviewSearch(async (library) => {
    made.push(library);
    const number = made.length;
    if (fails.includes(number)) throw new Error(`making ${number}`);
    return [
      { path: index, text: `index ${number}` },
      { path: part(number), text: `part ${number}` },
    ] satisfies SearchFile[];
  });
  return { find, made };
}

describe("the files of the search in the preview", () => {
  it("are at the addresses of those of the site", () => {
    expect(isOfSearch(index)).toBe(true);
    expect(isOfSearch("/_parution/recherche/a-0000aaa.json")).toBe(true);
    expect(isOfSearch("/recherche/")).toBe(false);
    expect(isOfSearch("/_parution/page.js")).toBe(false);
  });

  it("are made when the page asks for where they are, once for each state", async () => {
    const { find, made } = openTestSearch();
    const first = stateOf(1);
    expect(await find(first, part(1))).toBeUndefined();
    expect(made).toEqual([]);
    const both = [find(first, index), find(first, index)];
    expect(await Promise.all(both)).toEqual(["index 1", "index 1"]);
    expect(await find(first, part(1))).toBe("part 1");
    expect(await find(first, index)).toBe("index 1");
    expect(made).toEqual([first.library]);
  });

  it("are made anew for another state, and not for each change", async () => {
    const { find, made } = openTestSearch();
    await find(stateOf(1), index);
    expect(await find(stateOf(2), part(1))).toBe("part 1");
    expect(made).toHaveLength(1);
    expect(await find(stateOf(3), index)).toBe("index 2");
    expect(made).toHaveLength(2);
  });

  it("stay for the pages that are open, those of one state before", async () => {
    const { find } = openTestSearch();
    await find(stateOf(1), index);
    await find(stateOf(2), index);
    expect(await find(stateOf(2), part(1))).toBe("part 1");
    expect(await find(stateOf(2), part(2))).toBe("part 2");
    expect(await find(stateOf(2), index)).toBe("index 2");
    await find(stateOf(3), index);
    expect(await find(stateOf(3), part(1))).toBeUndefined();
  });

  it("are none where the site no more has a search", async () => {
    const kinds = [[{ path: index, text: "index" }], []];
    const find = openPreviewSearch(async () => kinds.shift() ?? []);
    expect(await find(stateOf(1), index)).toBe("index");
    expect(await find(stateOf(2), index)).toBeUndefined();
  });

  it("are none of others", async () => {
    const { find } = openTestSearch();
    await find(stateOf(1), index);
    expect(await find(stateOf(1), part(9))).toBeUndefined();
  });

  it("are made again when they could not be, and those before stay", async () => {
    const { find, made } = openTestSearch([2, 3]);
    await find(stateOf(1), index);
    await expect(find(stateOf(2), index)).rejects.toThrow("making 2");
    expect(await find(stateOf(2), part(1))).toBe("part 1");
    await expect(find(stateOf(2), index)).rejects.toThrow("making 3");
    expect(await find(stateOf(2), index)).toBe("index 4");
    expect(await find(stateOf(2), part(4))).toBe("part 4");
    expect(await find(stateOf(2), part(1))).toBe("part 1");
    expect(await find(stateOf(2), part(9))).toBeUndefined();
    expect(made).toHaveLength(4);
  });
});
