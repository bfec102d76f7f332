import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";

import { checkSite, formats, type CheckOptions } from "./check-site";
import { runCommand, UsageError } from "./run-command";

await runCommand(async (environment) => {
  const isFine = await checkSite(environment, readOptions());
  if (!isFine) process.exitCode = 1;
});

function readOptions(): CheckOptions {
  const { format, fix } = readArguments();
  const isTerminal = process.stdout.isTTY;
  return {
    format: readFormat(format ?? (isTerminal ? "terminal" : "text")),
    fix: fix ?? false,
    confirm: askOnTerminal,
    print: (text) => console.log(text),
    log: (text) => console.error(text),
  };
}

function readArguments(): { format?: string; fix?: boolean } {
  try {
    const { values } = parseArgs({
      options: { format: { type: "string" }, fix: { type: "boolean" } },
    });
    return values;
  } catch {
    throw new UsageError(
      "Ces arguments ne sont pas compris.\n→ npm run check -- [--format text|json|github|gitlab] [--fix]",
    );
  }
}

function readFormat(name: string): CheckOptions["format"] {
  const known = Object.keys(formats).find((format) => format === name);
  if (known) return known as CheckOptions["format"];
  throw new UsageError(
    `Le format « ${name} » n’existe pas.\n→ Formats : text, json, github, gitlab.`,
  );
}

/** A person is asked; a program that runs the command has asked already. */
async function askOnTerminal(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true;
  const terminal = createInterface({
    input: process.stdin,
    output: process.stderr,
  });
  const answer = await terminal.question("Écrire ces corrections ? [o/N] ");
  terminal.close();
  return /^o(?:ui)?$/i.test(answer.trim());
}
