import { execFileSync } from "node:child_process";
import { join } from "node:path";

import type { Day } from "../content/day";

/** The day of a file's last commit; undefined without git or without history. */
export function lastCommitDay(siteDir: string, file: string): Day | undefined {
  try {
    const day = execFileSync(
      "git",
      ["log", "-1", "--format=%cs", "--", join(siteDir, file)],
      { cwd: siteDir, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    ).trim();
    return day || undefined;
  } catch {
    return undefined;
  }
}
