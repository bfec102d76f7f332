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

test("a notice is shown by the first build after its start, and announced until then", async () => {
  test.setTimeout(300_000);
  const site = await makeSite({
    "content/site.yaml":
      "notices:\n  - title: Le service ferme\n    start: 2026-01-31 08:00\n    end: 2026-02-01\n",
    "content/articles/hier.md": article("Hier", "2026-01-30"),
  });
  const shownAt = async (BUILD_DATE: string) => {
    const PORT = String(await freePort());
    const SITE_URL = "https://essai.test";
    const variables = { PORT, BUILD_DATE, SITE_URL };
    const server = await startCommand("start", site, /est servi/, variables);
    const { body } = await ask(Number(PORT), "/");
    await killCommand(server);
    return body.toString().includes("Le service ferme");
  };
  try {
    const { code, text } = await runCommand("build", site, {
      BUILD_DATE: "2026-01-31T06:00:00Z",
      SITE_URL: "https://essai.test",
    });
    expect(code, text).toBe(0);
    expect(text).toContain(
      "Un bandeau est à venir : il paraîtra à la première construction qui suivra son début. Du samedi 31 janvier 2026 à 8\u00a0h au dimanche 1er février 2026.",
    );
    expect(await shownAt("2026-01-31T06:59:00Z")).toBe(false);
    // The build is no longer up to date at that hour, in Paris.
    expect(await shownAt("2026-01-31T07:00:00Z")).toBe(true);
    // Nor at its end.
    expect(await shownAt("2026-02-01T23:00:00Z")).toBe(false);
  } finally {
    await removeSite(site);
  }
});

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
