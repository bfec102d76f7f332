import { parseArgs } from "node:util";

import { recordAddresses } from "./record-addresses";
import { runCommand, UsageError } from "./run-command";

await runCommand(async (environment) => {
  refuseArguments();
  await recordAddresses(environment, console.log);
});

function refuseArguments(): void {
  try {
    parseArgs({ options: {} });
  } catch {
    throw new UsageError(
      "Ces arguments ne sont pas compris.\n→ npm run addresses",
    );
  }
}
