import { buildSite } from "./build-site";
import { runCommand } from "./run-command";

await runCommand(async (environment) => {
  await buildSite(environment);
});
