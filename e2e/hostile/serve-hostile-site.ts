/** Writes a site of hostile content, builds it and serves it as `npm start` does, until it is stopped. */
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";

import { removeSite } from "../run-command";
import { projectDir } from "../served-sites";
import { contentCases } from "./hostile-cases";
import { writeHostileSite } from "./hostile-site";
import { contentSite, settingsSite } from "./served-hostile-sites";
import { hostileTexts } from "./settings-cases";

/** YAML reads JSON. */
const hostileSettings = JSON.stringify({
  ...hostileTexts,
  rules: { "*": "warning" },
});

const [name] = process.argv.slice(2);
const site = name === settingsSite.name ? settingsSite : contentSite;
const folder = dirname(site.dir ?? "");
const dir =
  site === settingsSite
    ? await writeHostileSite(folder, [], hostileSettings)
    : await writeHostileSite(folder, contentCases);

const server = spawn(
  process.execPath,
  [join(projectDir, "scripts/launch.mjs"), "start"],
  { stdio: "inherit", env: { ...process.env, SITE_DIR: dir } },
);
server.once("exit", (code) => {
  void removeSite(dir)
    .then(() => rm(folder, { recursive: true, force: true }))
    .finally(() => process.exit(code ?? 1));
});
process.once("SIGTERM", () => server.kill("SIGTERM"));
