import { createServer } from "node:http";

import { currentLink, readBuild } from "../lib/build/build-record";
import { createSiteServer } from "../lib/serve/site-server";
import { buildSite, isUpToDate } from "./build-site";
import { listen } from "./listen";
import { runCommand } from "./run-command";

await runCommand(async (environment) => {
  const { workDir, port, host, siteDir } = environment;
  await refuseTakenPort(port, host);
  if (!(await isUpToDate(environment))) await buildSite(environment);

  const link = currentLink(workDir);
  const server = await createSiteServer(link);
  const actualPort = await listen(server, port, host);
  const base = (await readBuild(link))?.record.base ?? "";
  console.log(`Le site de ${siteDir} est servi :`);
  console.log(`http://localhost:${actualPort}${base}/`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit());
      server.closeIdleConnections();
    });
  }
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
