// The program of `server.cjs`, which a build leaves beside its `dist` folder.
import { dirname, join } from "node:path";

import { EnvironmentError } from "../lib/environment";
import { readServerEnvironment } from "../lib/serve/server-environment";
import { serveSite } from "./serve-site";

// As it was called: through a link that will lead to the next build.
const [, program = ""] = process.argv;

serve().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});

async function serve(): Promise<void> {
  await serveSite(
    join(dirname(program), "dist"),
    readServerEnvironment(process.env),
  );
}
