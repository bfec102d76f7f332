import { visit } from "../visit";
import { describe, expect, it } from "vitest";
import { parseSample, type Format } from "./parse-sample";

const samplesPerFormat = 400;

/** Pieces of lines; W stands for a word that occurs once in the sample. */
const pieces: Record<Format, string[]> = {
  md: [
    ":::W",
    "::: W W",
    "::::W",
    ":::W{W=W} W",
    ':::W{W="W W" .W #W',
    ":::W{W=' W } W",
    ":::W{W W %W} W",
    "::W{W}",
    "::W{W} W",
    '::W{W="W',
    "::W",
    "??? W",
    "????W",
    "????accordionsgroup",
    ":::",
    ":::",
    "::::",
    "???",
    "????",
    "??? {W [W <W _W",
    ":::W [W",
    "W",
    "W ::: W",
    "W ??? W",
    "W:W",
    "# W",
    "```",
    "~~~ W",
    "<div>",
    "</div>",
    "<p>W</p>",
    "<pre>",
    "<!-- W",
    "W -->",
    "| W | W |",
    "|---|---|",
    "[^W]: W",
    "***",
    "===",
    "",
    "",
    "",
  ],
  mdx: [
    ":::W",
    "::: W W",
    ":::W{W=W} W",
    ':::W{W="W W',
    ":::W{W W %W} W",
    "::W{W}",
    "??? W {W <W",
    "????accordionsgroup",
    ":::",
    ":::",
    "???",
    "W",
    "# W",
    "```",
    '<Video src="W" />',
    "W <b>W</b> {W}",
    "| W | W |",
    "|---|---|",
    "",
    "",
  ],
};
const prefixes = ["", "", "", "", "  ", "    ", "        ", "\t"];
const containers = ["- ", "1. ", "> ", "> > ", "- > ", "  - "];

describe("whatever is written", () => {
  it.each(["md", "mdx"] as const)("no word of a .%s is lost", (format) => {
    for (let seed = 1; seed <= samplesPerFormat; seed++) {
      const { source, words } = makeSample(seed, format);
      const kept = JSON.stringify(parseSample(source, format));
      const lost = words.filter((word) => !kept.includes(word));
      expect(lost, `seed ${seed}:\n${source}`).toEqual([]);
    }
  });

  it("every opener is where its position says, and in its parent", () => {
    for (let seed = 1; seed <= samplesPerFormat; seed++) {
      const { source } = makeSample(seed, "md");
      const lines = source.split(/\r?\n/);
      visit(parseSample(source), "directive", (node, _, parent) => {
        const { start, end } = node.openerPosition;
        const written = source.slice(start.offset, end.offset);
        const line = lines[start.line - 1]?.slice(start.column - 1);
        expect(line?.trim(), `seed ${seed}:\n${source}`).toBe(written);
        expect(written.startsWith(node.marker.repeat(node.size))).toBe(true);

        const last = node.children.at(-1)?.position?.end ?? end;
        expect(node.position.end.offset).toBeGreaterThanOrEqual(
          last.offset ?? Infinity,
        );
        expect(parent?.position?.end.offset).toBeGreaterThanOrEqual(
          node.position.end.offset ?? Infinity,
        );
      });
    }
  });
});

function makeSample(seed: number, format: Format) {
  const random = randomFrom(seed);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)];
  const words: string[] = [];
  const addWord = () => {
    const word = `mot${words.length}x`;
    words.push(word);
    return word;
  };

  const lines = Array.from({ length: 1 + Math.floor(random() * 25) }, () => {
    const container = random() < 0.2 ? pick(containers) : "";
    return `${pick(prefixes)}${container}${pick(pieces[format])}`;
  });
  const end = random() < 0.2 ? "\r\n" : "\n";
  return { source: lines.join(end).replace(/W/g, addWord), words };
}

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
