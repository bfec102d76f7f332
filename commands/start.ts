import { createServer } from "node:http";

import { currentDist } from "../lib/build/build-record";
import { readServerEnvironment } from "../lib/serve/server-environment";
import { buildSite, isUpToDate } from "./build-site";
import { listen } from "./listen";
import { runCommand } from "./run-command";
import { serveSite } from "./serve-site";

await runCommand(async (environment) => {
  const serverEnvironment = readServerEnvironment(process.env);
  await refuseTakenPort(environment.port, environment.host);
  if (!(await isUpToDate(environment))) {
    // The standard output is the server's, which may be collected.
    await buildSite(environment, process.stderr);
  }
  await serveSite(currentDist(environment.workDir), serverEnvironment);
});

/** Says at once that a port is taken, rather than after a build. */
async function refuseTakenPort(
  port: number,
  host: string | undefined,
): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}
