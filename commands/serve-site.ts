import { createLog } from "../lib/serve/log";
import type { ServerEnvironment } from "../lib/serve/server-environment";
import { createSiteServer } from "../lib/serve/site-server";
import { listen } from "./listen";

/** How long answers under way may take once the server is asked to stop, in milliseconds. */
const grace = 20_000;

/**
 * Serves the build that a path leads to, until SIGINT or SIGTERM. A person at
 * a terminal is told the address in words; anything else reads lines of JSON.
 */
export async function serveSite(
  link: string,
  { port, host, logLevel, ...options }: ServerEnvironment,
): Promise<void> {
  const log = createLog(logLevel);
  const { server, current, stop } = await createSiteServer(link, {
    ...options,
    log,
  });
  process.on("uncaughtException", (error) => {
    log.error({ error: error.stack }, "Défaut inattendu : le serveur s’arrête");
    process.exit(1);
  });
  const actualPort = await listen(server, port, host);
  const { base, id, pages } = current().record;
  const url = `http://localhost:${actualPort}${base}/`;
  if (process.stdout.isTTY) console.log(`Le site est servi :\n${url}`);
  else log.info({ url, build: id, pages }, "Le site est servi");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      log.info({ signal }, "Le serveur s’arrête");
      void stop(grace).then(() => process.exit());
    });
  }
}
