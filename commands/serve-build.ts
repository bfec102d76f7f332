// The program of `server.cjs`, which a build leaves beside its `dist` folder.
// With `--check`, it only asks a running one how it is.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { readBuild } from "../lib/build/build-record";
import { EnvironmentError } from "../lib/environment";
import { healthPath } from "../lib/paths";
import { readServerEnvironment } from "../lib/serve/server-environment";
import { serveSite } from "./serve-site";

const [, program = "", option] = process.argv;

// As it was called: through a link that will lead to the next build.
const called = join(dirname(program), "dist");
const dist = existsSync(called) ? called : join(__dirname, "dist");

(option === "--check" ? check() : serve()).catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});

async function serve(): Promise<void> {
  const environment = readServerEnvironment(process.env);
  if (!(await readBuild(dist))) {
    throw new EnvironmentError(
      `Il n’y a pas de site construit entier dans « ${dirname(dist)} ».\n→ Copiez tout le dossier qu’a fait « npm run build ».`,
    );
  }
  await serveSite(dist, environment);
}

async function check(): Promise<void> {
  const { port, host = "127.0.0.1" } = readServerEnvironment(process.env);
  const base = (await readBuild(dist))?.record.base ?? "";
  const answer = await fetch(`http://${host}:${port}${base}${healthPath}`);
  console.log((await answer.text()).trim());
  if (!answer.ok) process.exitCode = 1;
}
