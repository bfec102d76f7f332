import { expect, test } from "@playwright/test";

import {
  freePort,
  killCommand,
  makeSite,
  removeSite,
  runCommand,
  startCommand,
  writeFiles,
} from "../run-command";

const article = (word: string) => ({
  "content/articles/essai.md": `---\ntitle: Essai\n---\n\nLe mot est ${word}.\n`,
});

/** So many that writing them takes longer than killing the build that writes them. */
const manyFiles = Object.fromEntries(
  Array.from({ length: 5_000 }, (_, index) => [
    `public/pieces/${index}.txt`,
    "",
  ]),
);

test("a build killed in the middle leaves the last site served; the next one shows at once", async ({
  request,
}) => {
  test.setTimeout(600_000);
  const site = await makeSite({ ...article("ancien"), ...manyFiles });
  const port = await freePort();
  const url = `http://localhost:${port}/articles/essai/`;
  const read = async () => (await request.get(url)).text();
  const server = await startCommand("start", site, /http:\/\/localhost/, {
    PORT: String(port),
  });
  try {
    expect(await read()).toContain("Le mot est ancien.");

    await writeFiles(site, article("nouveau"));
    for (const moment of [/Préparation/, /Rendu/, /Écriture/]) {
      const build = await startCommand("build", site, moment, {
        PORT: String(port),
      });
      await killCommand(build);
      expect(await read()).toContain("Le mot est ancien.");
    }

    await writeFiles(site, { "content/articles/faux.md": "Sans titre.\n" });
    const failed = await runCommand("build", site, { PORT: String(port) });
    expect(failed.code).toBe(1);
    expect(await read()).toContain("Le mot est ancien.");

    await writeFiles(site, {
      "content/articles/faux.md": "---\ntitle: Juste\n---\n\nTexte.\n",
    });
    const built = await runCommand("build", site, { PORT: String(port) });
    expect(built.code, built.text).toBe(0);
    await expect.poll(read).toContain("Le mot est nouveau.");
  } finally {
    await killCommand(server);
    await removeSite(site);
  }
});
