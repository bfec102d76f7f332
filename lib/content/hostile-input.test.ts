import { describe, expect, it } from "vitest";

import { normalizeText } from "../disk/read-site-files";
import { sortProblems } from "../problems";
import { buildSample } from "./test-definitions";
import { extractText } from "./extract-text";

type Options = Parameters<typeof buildSample>[1];

const found = (source: string, options?: Options) =>
  sortProblems(buildSample(source, options).problems).map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );
const nest = (open: string, close: string, count: number) =>
  `${open.repeat(count)}a${close.repeat(count)}`;

describe("a file that is too big", () => {
  it("is not read, and says by how much", () => {
    const built = buildSample("mot ".repeat(1_250_000));
    expect(extractText(built.body.tree)).toBe("");
    expect(built.problems).toEqual([
      {
        file: "content/a.md",
        line: 1,
        column: 1,
        rule: "file-too-big",
        message: expect.stringMatching(
          /^Ce fichier a 5\s000\s000 caractères : un article en a au plus 150\s000\.$/,
        ),
        mend: "Coupez-le en plusieurs articles, ou placez-le dans « public » et faites un lien.",
      },
    ]);
  });

  it("is not a long article", () => {
    expect(found("Un mot. ".repeat(5_000))).toEqual([]);
  });
});

describe("what nests too deep is reported at its line, and not read:", () => {
  const quotations = `${">".repeat(10_000)} a`;
  const items = Array.from(
    { length: 150 },
    (_, level) => `${"  ".repeat(level)}- a`,
  ).join("\n");

  it.each([
    ["brackets", nest("[", "]", 10_000), "3:10102 too-deep"],
    ["links", nest("[", "](x)", 10_000), "3:10402 too-deep"],
    ["quotations", quotations, "3:1 too-deep"],
    ["lists on a line", `${"- ".repeat(10_000)}a`, "3:1 too-deep"],
    ["lists", items, "103:1 too-deep"],
    ["HTML on a line", nest("<div>", "</div>", 10_000), undefined],
    ["HTML", nest("<div>\n\n", "\n\n</div>", 1_000), "203:1 too-deep"],
    ["words", `a ${"<b>".repeat(1_000)}`, "3:303 too-deep"],
    ["emphasis", nest("*a ", " a*", 150), undefined],
  ])("%s", (_, source, place) => {
    const built = buildSample(`Avant.\n\n${source}`);
    const rules = built.problems.map((p) => `${p.line}:${p.column} ${p.rule}`);
    expect(rules.length).toBeLessThanOrEqual(1);
    if (place) expect(rules).toEqual([place]);
    expect(built.problems.length > 0).toBe(extractText(built.body.tree) === "");
  });

  it("components", () => {
    const source = nest("<Quote>\n\n", "\n\n</Quote>", 1_000);
    expect(found(source, { format: "mdx" })).toEqual(["201:1 too-deep"]);
  });
});

describe("what only looks deep is read:", () => {
  it.each([
    ["brackets that nothing closes", "[".repeat(3_000)],
    ["intervals", "[0 ; 5[ ".repeat(300)],
    ["a rule", "- ".repeat(300)],
    ["brackets in code", `\`\`\`\n${nest("[", "]", 300)}\n\`\`\``],
    ["elements that are not closed", "<br><p>a\n".repeat(300)],
    ["indented HTML", `${" ".repeat(300)}<p>a</p>`],
  ])("%s", (_, source) => {
    expect(found(`Un.\n\n${source}`)).toEqual([]);
  });
});

it("a thousand containers are each reported once where they are not closed", () => {
  const source = `${":::quote\n".repeat(1_000)}a\n${":::\n".repeat(1_000)}`;
  const all = found(source);
  const unclosed = all.filter((one) => one.endsWith("unclosed-container"));
  expect(unclosed).toHaveLength(950);
  expect(new Set(all).size).toBe(all.length);
});

it("a byte-order mark and Windows' ends of lines change nothing", () => {
  const source = "Un\n\n:::quote\nDit.";
  const windows = normalizeText(`\uFEFF${source.replaceAll("\n", "\r\n")}`);
  expect(found(windows)).toEqual(["3:1 unclosed-container"]);
});

it("a NUL and half a character do not stop the rest", () => {
  const source = "a\u0000b \ud800 <i\u0000>\n\n<p onclick=x>Fin</p>";
  expect(found(source)).toEqual(["3:1 unsafe-html"]);
  expect(extractText(buildSample(source).body.tree)).toContain("Fin");
});
