import { expect, test } from "@playwright/test";

import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
} from "../run-command";
import { ask } from "./real-servers";

const article = (title: string, date: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\nTexte.\n`;

test("an article is published by the first build of its day, and announced until then", async () => {
  test.setTimeout(300_000);
  const site = await makeSite({
    "content/articles/hier.md": article("Hier", "2026-01-30"),
    "content/articles/demain.md": article("Demain", "2026-02-01"),
  });
  const statusOn = async (BUILD_DATE: string) => {
    const PORT = String(await freePort());
    const server = await startCommand("start", site, /est servi/, {
      PORT,
      BUILD_DATE,
      SITE_URL: "https://essai.test",
    });
    const early = (await ask(Number(PORT), "/articles/demain/")).status;
    await killCommand(server);
    return early;
  };
  try {
    const { code, text } = await runCommand("build", site, {
      BUILD_DATE: "2026-01-31",
      SITE_URL: "https://essai.test",
    });
    expect(code, text).toBe(0);
    expect(text).toContain(
      "Un article paraîtra le 1er février 2026, à la première construction de ce jour.",
    );
    expect(await statusOn("2026-01-31T20:00:00Z")).toBe(404);
    // The build is no longer up to date on that day, in Paris.
    expect(await statusOn("2026-01-31T23:30:00Z")).toBe(200);
  } finally {
    await removeSite(site);
  }
});
