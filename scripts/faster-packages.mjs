import { readFile } from "node:fs/promises";
import { sep } from "node:path";

/**
 * A text of a package that takes long to run, and one that does the same.
 *
 * @typedef {readonly [slow: string, fast: string]} Edit
 */

/**
 * By file of `node_modules`. Together they take a fifth of the time that it
 * takes to read an article.
 *
 * @type {Readonly<Record<string, readonly Edit[]>>}
 */
const edits = {
  // An object that adds to a spread gets a hidden class of its own on Node 20,
  // for each token of a text; not when the spread comes last.
  "mdast-util-from-markdown/lib/index.js": [
    [
      `handler[events[index][1].type].call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }`,
      `handler[events[index][1].type].call({
          sliceSerialize: events[index][2].sliceSerialize,
          ...context
        }`,
    ],
  ],
  // An object whose keys are numbers is as long as the greatest: each
  // paragraph made one as long as all that stands before it.
  "micromark-util-subtokenize/index.js": [
    ["const jumps = {};", "const jumps = new Map();"],
    [
      `while (index in jumps) {
      index = jumps[index];`,
      `while (jumps.has(index)) {
      index = jumps.get(index);`,
    ],
    [
      `Object.assign(jumps, subcontent(events, index));
        index = jumps[index];`,
      `for (const [from, to] of subcontent(events, index)) jumps.set(from, to);
        index = jumps.get(index);`,
    ],
    ["const gaps = {};", "const gaps = new Map();"],
    [
      "gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];",
      "gaps.set(adjust + jumps[index][0], adjust + jumps[index][1]);",
    ],
  ],
  // What becomes a prototype gets a hidden class of its own, and keeps what it
  // holds in memory for long. Constructs only read what may change meanwhile.
  "micromark/lib/create-tokenizer.js": [
    [
      "fields ? Object.assign(Object.create(context), fields) : context",
      `fields ? {
            defineSkip, now, parser, sliceSerialize, sliceStream, write,
            get code() { return context.code; },
            get containerState() { return context.containerState; },
            get currentConstruct() { return context.currentConstruct; },
            get events() { return context.events; },
            get previous() { return context.previous; },
            ...fields
          } : context`,
    ],
  ],
};

/**
 * For esbuild: bundles packages with a few lines that run faster. It fails
 * when a package no longer has the lines that were slow.
 *
 * @type {import("esbuild").Plugin}
 */
export const fasterPackages = {
  name: "faster-packages",
  setup({ onLoad, onEnd }) {
    const left = new Set(Object.keys(edits));
    onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, async ({ path }) => {
      const file = path.split(sep).join("/").split("/node_modules/").at(-1);
      if (file === undefined || !(file in edits)) return undefined;
      left.delete(file);
      const text = await readFile(path, "utf8");
      return { contents: (edits[file] ?? []).reduce(applyOnce, text) };
    });
    onEnd(() => ({
      errors: [...left].map((file) => ({ text: `${file} is not bundled` })),
    }));
  },
};

/**
 * @param {string} text
 * @param {Edit} edit
 */
function applyOnce(text, [slow, fast]) {
  const [before, after, ...more] = text.split(slow);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`Not there once: ${slow}`);
  }
  return before + fast + after;
}
