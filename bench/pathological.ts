/** A text as long as asked for, of which parsers are known to be slow. */
export type Family = (length: number) => string;

const repeat =
  (piece: string): Family =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Piece after piece, each made of its rank. */
const count =
  (piece: (rank: number) => string): Family =>
  (length) => {
    const pieces: string[] = [];
    for (let size = 0, rank = 1; size < length; rank += 1) {
      const next = piece(rank);
      pieces.push(next);
      size += next.length;
    }
    return pieces.join("").slice(0, length);
  };

/**
 * Bodies of articles that make parsers of Markdown, of HTML or of directives
 * look back or ahead without end; the last is what real articles are made of.
 */
export const families: Readonly<Record<string, Family>> = {
  "brackets opened": repeat("[a "),
  "brackets closed": repeat("a] "),
  "links without an end": repeat("[a](<b"),
  emphasis: repeat("*a**"),
  "struck out": repeat("~a ~~b "),
  "code spans of growing length": count((rank) => `a${"`".repeat(rank)}`),
  "HTML comments without an end": repeat("a <!-- "),
  "HTML tags without an end": repeat("<a b='"),
  quotations: repeat("> a\n> b\n\n"),
  "items without a text": repeat("-\n"),
  "underlined headings": repeat("a\n=\n"),
  "rows of a wide table": (length) =>
    `|${"a|".repeat(200)}\n|${"-|".repeat(200)}\n${repeat("|b\n")(length)}`,
  "containers without an end": repeat(":::quote\n"),
  "braces without an end": repeat('::button{text="a\n'),
  notes: count((rank) => `a[^${rank}]\n\n[^${rank}]: b\n\n`),
  "definitions of links": count((rank) => `[a${rank}]: /b\n`),
  "entities after an address": (length) =>
    `http://a.fr/${repeat("&a;")(length)}`,
  "template tags": repeat("{{ a "),
  prose: repeat("Un mot, *un autre* : une phrase.\n\n"),
};

/** The same for what else authors write. */
export const otherFamilies: Readonly<
  Record<"settings" | "captions" | "drawing", Readonly<Record<string, Family>>>
> = {
  settings: {
    "keys that nothing knows": count((rank) => `a${rank}: b\n`),
    "wrong values": (length) =>
      `redirects:\n${count((rank) => `  /a${rank}: b\n`)(length - 20)}`,
    "quotes without an end": repeat('a: "b\n'),
    "aliases of one value": (length) =>
      `a: &a b\n${count((rank) => `a${rank}: *a\n`)(length - 10)}`,
    "brackets without an end": repeat("[a, "),
    "blank lines": repeat("\n"),
  },
  captions: {
    "lines of two cues": (length) => {
      const lines = repeat("a\n")(length / 2);
      return `WEBVTT\n\n00:01.000 --> 00:02.000\n${lines}b\n\n00:02.000 --> 00:03.000\n${lines}`;
    },
    "tags of a cue": (length) =>
      `WEBVTT\n\n00:01.000 --> 00:02.000\n${repeat("<i>a")(length)}`,
  },
  drawing: {
    groups: (length) =>
      `<svg xmlns="http://www.w3.org/2000/svg">${repeat("<g/>")(length)}</svg>`,
    "groups in groups": (length) =>
      `<svg xmlns="http://www.w3.org/2000/svg">${"<g>".repeat(length / 7)}${"</g>".repeat(length / 7)}</svg>`,
    "references to an entity": (length) =>
      `<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">${"&a;".repeat(length / 3)}</svg>`,
  },
};
