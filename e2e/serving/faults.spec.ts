import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { chmod, mkdir, readdir, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import {
  freePort,
  killCommand,
  removeSite,
  runCommand,
  startCommand,
  workDirOf,
  writeFiles,
} from "../run-command";
import { ask } from "./real-servers";
import { projectDir } from "../served-sites";
import { makeSmallSite } from "./small-site";

const article = (word: string) => ({
  "content/articles/essai.md": `---\ntitle: Essai\n---\n\nLe mot est ${word}.\n`,
});
const isRoot = process.getuid?.() === 0;
const canMount = isRoot && triesMounting();

/** Whether this is root with all its rights, which it is not in every container. */
function triesMounting(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "parution-mount-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], {
      stdio: "ignore",
    });
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Serves a site with `npm start`, and gives how to read its article and what to do at the end. */
async function serveSmallSite(prepare: (site: string) => Promise<void>) {
  const site = await makeSmallSite();
  await writeFiles(site, article("ancien"));
  await prepare(site);
  const PORT = String(await freePort());
  const server = await startCommand("start", site, /est servi/, { PORT });
  return {
    site,
    PORT,
    read: async () => {
      const reply = await ask(Number(PORT), "/articles/essai/");
      return `${reply.status} ${/Le mot est (\w+)/.exec(reply.body.toString())?.[1]}`;
    },
    health: async () => (await ask(Number(PORT), "/sante")).status,
    end: () => killCommand(server),
  };
}

test("a build on a full disk says so, and leaves the last site served", async () => {
  test.skip(!canMount, "only root can make a small disk");
  test.setTimeout(600_000);
  let folder = "";
  const served = await serveSmallSite(async (site) => {
    // Built once, so that the folder is known; then on a disk of its own.
    const { code, text } = await runCommand("build", site);
    expect(code, text).toBe(0);
    folder = (await workDirOf(site)) ?? "";
    await rm(folder, { recursive: true });
    await mkdir(folder);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=120m", "tmpfs", folder]);
  });
  try {
    expect(await served.read()).toBe("200 ancien");
    await writeFiles(served.site, article("nouveau"));
    const fill = async (left: number) => {
      const { bavail, bsize } = await statfs(folder);
      const bytes = Math.max(0, bavail * bsize - left);
      await writeFile(join(folder, `fill-${left}`), Buffer.alloc(bytes));
    };
    // Full at once, or somewhere in the middle: little is new but the server’s
    // program, of 0.8 MB, and what Next.js renders.
    for (const left of [700_000, 400_000, 100_000, 0]) {
      await fill(left);
      const { code, text } = await runCommand("build", served.site, {
        PORT: served.PORT,
      });
      expect(code, text).toBe(1);
      expect(text).toContain("Le disque est plein");
      expect(await served.read()).toBe("200 ancien");
      expect(await served.health()).toBe(200);
    }
    for (const name of await readdir(folder)) {
      if (name.startsWith("fill-")) await rm(join(folder, name));
    }
    const { code, text } = await runCommand("build", served.site, {
      PORT: served.PORT,
    });
    expect(code, text).toBe(0);
    await expect.poll(served.read).toBe("200 nouveau");
  } finally {
    await served.end();
    execFileSync("umount", ["--lazy", folder]);
    await removeSite(served.site);
  }
});

test("the preview shows and checks the site even if it can keep nothing", async () => {
  test.skip(!canMount, "only root can make a small disk");
  test.setTimeout(300_000);
  const site = await makeSmallSite();
  await writeFiles(site, article("premier"));
  // What the program is bundled to is kept there, and nothing else.
  const folders = ["commands", "preview"].map((name) =>
    join(projectDir, ".parution", name),
  );
  for (const folder of folders) {
    await mkdir(folder, { recursive: true });
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", folder]);
    await writeFile(join(folder, "plein"), Buffer.alloc(12_000));
  }
  const port = await freePort();
  const PORT = String(port);
  try {
    const preview = await startCommand("dev", site, /Site vérifié/, { PORT });
    try {
      const read = async () =>
        (await ask(port, "/articles/essai/")).body.toString();
      expect(await read()).toContain("Le mot est premier");
      await writeFiles(site, article("second"));
      await expect.poll(read).toContain("Le mot est second");
    } finally {
      await killCommand(preview);
    }
  } finally {
    for (const folder of folders) execFileSync("umount", ["--lazy", folder]);
    await removeSite(site);
  }
});

test("a build in a read-only folder says so, and leaves the last site served", async () => {
  test.skip(isRoot && !canMount, "root can write in every folder");
  test.setTimeout(600_000);
  let folder = "";
  const served = await serveSmallSite(async (site) => {
    const { code, text } = await runCommand("build", site);
    expect(code, text).toBe(0);
    folder = (await workDirOf(site)) ?? "";
  });
  const setReadOnly = async (isReadOnly: boolean) => {
    if (!isRoot) return chmod(folder, isReadOnly ? 0o500 : 0o700);
    // No mode stops root.
    if (isReadOnly) {
      execFileSync("mount", ["--bind", folder, folder]);
      execFileSync("mount", ["-o", "remount,bind,ro", folder]);
    } else execFileSync("umount", ["--lazy", folder]);
  };
  await setReadOnly(true);
  try {
    await writeFiles(served.site, article("nouveau"));
    const { code, text } = await runCommand("build", served.site, {
      PORT: served.PORT,
    });
    expect(code, text).toBe(1);
    expect(text).toContain("Écriture refusée");
    expect(text).toContain("→ Donnez à ce compte le droit d’écrire");
    expect(await served.read()).toBe("200 ancien");
    expect(await served.health()).toBe(200);
  } finally {
    await setReadOnly(false);
    await served.end();
    await removeSite(served.site);
  }
});

test("builds killed at ten random moments leave the last site served, whole", async () => {
  test.setTimeout(900_000);
  const served = await serveSmallSite(() => Promise.resolve());
  try {
    await writeFiles(served.site, article("nouveau"));
    const started = performance.now();
    // How long one takes, on another copy of the same content.
    const timed = await runCommand("check", served.site);
    expect(timed.code).toBe(0);
    const checked = performance.now() - started;
    for (let time = 0; time < 10; time += 1) {
      const moment = Math.random() * 8 * checked;
      const build = await startCommand("build", served.site, /Lecture/, {
        PORT: served.PORT,
      });
      await Promise.race([
        wait(moment),
        new Promise((resolve) => build.once("exit", resolve)),
      ]);
      if (build.exitCode === null) {
        await killCommand(build);
        const what = `killed after ${Math.round(moment)} ms`;
        expect(await served.read(), what).toMatch(/^200 (?:ancien|nouveau)$/);
        expect(await served.health(), what).toBe(200);
      }
      await writeFiles(served.site, article(time % 2 ? "nouveau" : "ancien"));
    }
    await writeFiles(served.site, article("dernier"));
    const last = await runCommand("build", served.site, { PORT: served.PORT });
    expect(last.code, last.text).toBe(0);
    await expect.poll(served.read).toBe("200 dernier");
  } finally {
    await served.end();
    await removeSite(served.site);
  }
});
