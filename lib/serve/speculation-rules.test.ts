import { expect, it } from "vitest";

import { speculationRulesOf } from "./speculation-rules";

it("pages of the site may be fetched early, and neither files nor searches", () => {
  expect(JSON.parse(speculationRulesOf("/aide").text)).toEqual({
    prefetch: [
      {
        where: {
          and: [
            {
              href_matches: [
                { pathname: "/aide/", search: "" },
                { pathname: "/aide/*/", search: "" },
              ],
            },
            {
              not: {
                selector_matches:
                  "[download], [rel~=nofollow], [target=_blank]",
              },
            },
          ],
        },
        eagerness: "moderate",
      },
    ],
  });
});

it("a base path is no pattern", () => {
  expect(speculationRulesOf("/a(b)+").text).toContain(
    JSON.stringify("/a\\(b\\)\\+/*/"),
  );
});

it("the name of the rules changes with them, so that browsers may keep them", () => {
  const { path } = speculationRulesOf("");
  expect(path).toMatch(/^\/_parution\/pages-[\da-f]{8}\.speculationrules$/);
  expect(speculationRulesOf("").path).toBe(path);
  expect(speculationRulesOf("/aide").path).not.toBe(path);
});
