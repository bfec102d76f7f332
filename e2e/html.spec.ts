import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

import { workDirOf } from "./run-command";
import { projectDir, seedSite, servedSites } from "./served-sites";

const folder = join(import.meta.dirname, "html");
const checker = join(folder, "node_modules/vnu-jar/build/dist/vnu.jar");

const messageSchema = z.object({
  type: z.string(),
  subType: z.string().optional(),
  url: z.string().optional(),
  lastLine: z.number().optional(),
  message: z.string(),
  extract: z.string().optional(),
});
type Message = z.output<typeof messageSchema>;

const report = z.object({ messages: z.array(messageSchema) });

/** What the checker refuses, and a page has for a reason. */
function isMeant({ message, url = "" }: Message): boolean {
  return (
    // The RGAA (1.9) asks for it, and so does the DSFR.
    message.includes("“figure” element with a “figcaption” descendant") ||
    // The title of a window, which is read when it is open. The order of the
    // others is tested with the views.
    message.includes("follows the heading “h1” (with computed level 1)") ||
    // They show authors what the rule is about.
    (message.includes("Unicode Normalization Form C") &&
      /\/guide\/regles\/(?:decomposed-text|same-name)\//.test(url))
  );
}

const hasJava = spawnSync("java", ["-version"]).status === 0;

test.describe("the Nu HTML checker", () => {
  test.skip(!hasJava, "java is not there");

  // Its 30 MB are not for those who install the program.
  test.beforeAll(() => {
    if (existsSync(checker)) return;
    const { status, stderr } = spawnSync("npm", ["ci", "--ignore-scripts"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
  });

  for (const { name, dir = projectDir } of servedSites.filter(
    (site) => site !== seedSite || site.dir !== undefined,
  )) {
    test(`finds no error and no warning in a page of ${name}`, async () => {
      const dist = join((await workDirOf(dir)) ?? "", "current/dist");
      expect(existsSync(join(dist, "index.html"))).toBe(true);
      const { stdout, stderr } = spawnSync(
        "java",
        [
          ...["-Xss8m", "-jar", checker],
          ...["--format", "json", "--stdout", "--exit-zero-always"],
          ...["--skip-non-html", dist],
        ],
        { encoding: "utf8", maxBuffer: 1e9 },
      );
      const { messages } = report.parse(JSON.parse(stdout || stderr));
      const faults = messages
        .filter(({ type, subType }) => type !== "info" || subType === "warning")
        .filter((message) => !isMeant(message))
        .map(
          ({ url = "", lastLine, message, extract }) =>
            `${url.replace(/^.*\/dist/, "")}:${lastLine} ${message} ${extract}`,
        );
      expect(faults).toEqual([]);
    });
  }
});
