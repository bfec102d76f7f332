import fc from "fast-check";

import { articleFaults } from "../components/dialect/article-faults";
import { mutatedFiles } from "../components/dialect/mutated-article";
import { renderFile } from "../components/directives/render-sample";
import { normalizeText } from "../lib/disk/read-site-files";

/**
 * Reads and renders the random articles of a seed: `random-articles.ts COUNT
 * SEED`. Prints as JSON how many there were, the processor time of the slowest
 * with its text, and the shortest article with a fault, if there is one.
 */
const [count = 500, seed = 1] = process.argv.slice(2).map(Number);
/** In milliseconds. Finding the shortest article with a fault may take hours. */
const longestSearch = 5 * 60_000;

const slowest = { milliseconds: 0, text: "" };
let articles = 0;

const details = await fc.check(
  fc.asyncProperty(mutatedFiles, async ({ file, text }) => {
    const source = { file, text: normalizeText(text) };
    const start = process.cpuUsage();
    const rendered = await renderFile(source);
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1_000;
    articles += 1;
    // The first ones wait for the program to be compiled.
    if (articles > 20 && milliseconds > slowest.milliseconds) {
      Object.assign(slowest, { milliseconds, text: source.text });
    }
    const faults = articleFaults(source, rendered);
    if (faults.length > 0) throw new Error(faults.join("\n"));
  }),
  { numRuns: count, seed, interruptAfterTimeLimit: longestSearch },
);

console.log(
  JSON.stringify({
    articles: details.numRuns,
    slowest,
    failure: details.failed
      ? `${fc.stringify(details.counterexample)}\n${String(details.errorInstance)}`
      : undefined,
  }),
);
