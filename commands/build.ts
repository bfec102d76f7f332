import { parseArgs } from "node:util";

import { withDrafts } from "../lib/environment";
import { buildSite } from "./build-site";
import { runCommand, UsageError } from "./run-command";

await runCommand(async (environment) => {
  const { drafts } = readArguments();
  await buildSite(drafts ? withDrafts(environment) : environment);
});

function readArguments(): { drafts?: boolean } {
  try {
    const { values } = parseArgs({ options: { drafts: { type: "boolean" } } });
    return values;
  } catch {
    throw new UsageError(
      "Ces arguments ne sont pas compris.\n→ npm run build -- [--drafts]",
    );
  }
}
