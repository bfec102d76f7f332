import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";

import { dayAt, parseDay } from "../lib/content/day";
import type { Ask } from "../lib/new/ask-article";
import { Refusal } from "../lib/new/refusal";
import { newArticle, newUsage, type AskedArticle } from "./new-article";
import { runCommand, UsageError } from "./run-command";

await runCommand(async (environment) => {
  const asked = readArguments();
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  const terminal = isTerminal ? openTerminal() : undefined;
  try {
    await newArticle(environment, asked, {
      ask: terminal?.ask,
      print: (text) => console.log(text),
      today: dayAt(Date.now()),
    });
  } finally {
    terminal?.close();
  }
});

function readArguments(): AskedArticle {
  const { values, positionals } = parse();
  const { date, ...others } = values;
  const day = date === undefined ? undefined : parseDay(date);
  if (date !== undefined && day === undefined) {
    throw new UsageError(
      `La date « ${date} » n’est pas un jour du calendrier.\n→ Écrivez-la année d’abord : --date 2026-12-01.`,
    );
  }
  return { ...others, title: positionals.join(" "), date: day };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        tags: { type: "string" },
        date: { type: "string" },
        collection: { type: "string" },
        slug: { type: "string" },
      },
    });
  } catch {
    throw new UsageError(`Ces arguments ne sont pas compris.\n→ ${newUsage}`);
  }
}

/** Asks on the terminal; the end of the input and Ctrl+C are a Refusal. */
function openTerminal(): { ask: Ask; close: () => void } {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stderr,
  });
  // One reader for all questions: what is typed ahead is the next answer.
  const lines = terminal[Symbol.asyncIterator]();
  return {
    async ask(question) {
      const start = question.lastIndexOf("\n") + 1;
      process.stderr.write(question.slice(0, start));
      terminal.setPrompt(question.slice(start));
      terminal.prompt();
      const { value, done } = await lines.next();
      if (!done) return value;
      throw new Refusal("\nAbandonné : rien n’est écrit.");
    },
    close: () => terminal.close(),
  };
}
