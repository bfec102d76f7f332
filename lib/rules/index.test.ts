import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { isRuleName, rules } from ".";
import { criteria } from "./criteria";
import type { Rule } from "./rule";

/** Settings of sites name them: none goes, or changes its name, without notice. */
const names = `
  unreadable-file
  outside-link
  same-name
  not-text
  file-too-big
  no-content
  hidden-file
  dot-in-name
  forbidden-character
  invalid-segment
  name-too-long
  reserved-name
  same-url
  same-url-but-case
  redirect-chain
  lost-address
  unreadable-address
  vanished-page
  invalid-yaml
  unclosed-front-matter
  front-matter-language
  missing-title
  misspelled-field
  unknown-field
  missing-field
  invalid-field
  invalid-date
  invalid-event
  event-without-start
  legal-blank
  outdated-audit
  invalid-notice
  operator-beside-ministry
  similar-tags
  unclosed-container
  stray-closer
  unknown-directive
  possible-directive
  unknown-component
  component-in-sentence
  missing-attribute
  invalid-attribute
  invalid-attributes
  unknown-attribute
  unread-attributes
  empty-directive
  unexpected-body
  unexpected-text
  directive-inside
  part-elsewhere
  outside-parts
  lonely-part
  quotes-in-a-row
  second-title
  skipped-heading
  empty-heading
  duplicate-id
  missing-note
  unused-note
  second-note
  table-without-header
  table-without-caption
  extra-cell
  missing-table
  second-caption
  colour-alone
  unknown-language
  crossing-link
  link-around-block
  invalid-translation
  old-translation
  undeclared-language
  wrong-language
  decomposed-text
  too-deep
  too-many-marks
  table-too-big
  dead-link
  unpublished-link
  dead-anchor
  wrong-case
  missing-scheme
  empty-link
  vague-link
  same-link-text
  unsafe-url
  missing-image
  broken-image
  external-image
  missing-alt
  repeated-alt
  suspicious-alt
  heavy-image
  image-location
  missing-file
  not-a-file
  active-file
  invalid-video
  invalid-embed
  forbidden-host
  untitled-player
  undecided-video
  contradictory-video
  invalid-transcript
  external-media
  unsafe-html
  unknown-html
  unclosed-html
  obsolete-html
  inline-style
  pasted-html
  old-icon
  template-tag
  invalid-mdx
  mdx-expression
  mdx-module
  mdx-comment
  mdx-unclosed-tag
  over-budget
  failing-rule
`;

const folder = import.meta.dirname;
const files = readdirSync(folder).filter(
  (file) =>
    /^[a-z-]+\.ts$/.test(file) &&
    /= defineRule\(/.test(readFileSync(join(folder, file), "utf8")),
);

describe("the rules", () => {
  it("are these", () => {
    expect(rules.map(({ name }) => name)).toEqual(names.trim().split(/\s+/));
  });

  it("are each in the file that has their name", () => {
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it("each say why, and show what is wrong and what is right", () => {
    for (const { name, title, explanation, bad, good } of rules) {
      expect(title, name).toMatch(/^\p{Lu}/u);
      expect(explanation, name).toMatch(/[.!]$/);
      // No text shows what is wrong with the program, nor what only a build measures.
      if (name === "failing-rule" || name === "over-budget") continue;
      expect(bad.length, name).toBeGreaterThan(0);
      expect(good.length, name).toBeGreaterThan(0);
    }
  });

  it("name criteria of the RGAA that exist", () => {
    const all: readonly Rule[] = rules;
    const named = all.flatMap(({ name, criteria: own = [] }) =>
      own.map((criterion) => ({ name, criterion })),
    );
    expect(named).toContainEqual({ name: "missing-alt", criterion: "1.1" });
    for (const { name, criterion } of named) {
      expect(criteria, name).toContain(criterion);
    }
  });

  it("are known by their names", () => {
    expect(isRuleName("dead-link")).toBe(true);
    expect(isRuleName("dead-links")).toBe(false);
    expect(isRuleName("*")).toBe(false);
  });
});
