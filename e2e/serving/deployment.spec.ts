import { expect, test } from "@playwright/test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync } from "node:zlib";

import { freePort, removeSite, writeFiles } from "../run-command";
import { startLoad } from "./load";
import {
  ask,
  buildSite,
  startNginxWith,
  startOurs,
  type RunningServer,
} from "./real-servers";
import { makeSmallSite } from "./small-site";

const article = (word: string) => ({
  "content/articles/essai.md": `---\ntitle: Essai\n---\n\nLe mot est ${word}. :fr-icon-${word === "ancien" ? "checkbox" : "error-warning"}-line:\n\n![Une photo](photo.png)\n`,
});

/** Addresses of the hashed files that a page needs. */
function filesOf(page: string): string[] {
  return [...page.matchAll(/(?:href|src)="(\/_parution\/[^"#]+)"/g)].map(
    ([, path = ""]) => path,
  );
}

test("a page from before a deployment finds its files after it", async () => {
  test.setTimeout(400_000);
  const site = await makeSmallSite();
  try {
    await writeFiles(site, article("ancien"));
    await writeFile(join(site, "content/articles/photo.png"), photo("first"));
    const old = await startOurs(await buildSite(site));
    const page = (await ask(old.port, "/articles/essai/")).body.toString();
    await old.stop();

    await writeFile(join(site, "content/articles/photo.png"), photo("second"));
    const build = await buildSite(site);
    const now = await startOurs(build);
    const files = filesOf(page);
    expect(files.some((path) => path.includes("/media/photo-"))).toBe(true);
    const renewed = (await ask(now.port, "/articles/essai/")).body.toString();
    expect(filesOf(renewed)).not.toEqual(files);
    for (const path of files) {
      expect((await ask(now.port, path)).status, path).toBe(200);
    }
    await now.stop();

    const without = await startOurs(
      await buildSite(site, { KEPT_BUILDS: "0" }),
    );
    const gone = files.filter((path) => !filesOf(renewed).includes(path));
    for (const path of gone) {
      expect((await ask(without.port, path)).status, path).toBe(404);
    }
    await without.stop();
  } finally {
    await removeSite(site);
  }
});

test("two replicas behind nginx, one replaced by a new build under load, lose no request and no style", async () => {
  test.setTimeout(400_000);
  const site = await makeSmallSite();
  const ports = [String(await freePort()), String(await freePort())];
  let balancer: RunningServer | undefined;
  const replicas: RunningServer[] = [];
  try {
    await writeFiles(site, article("ancien"));
    await writeFile(join(site, "content/articles/photo.png"), photo("first"));
    const before = await buildSite(site);
    for (const PORT of ports) replicas.push(await startOurs(before, { PORT }));
    // As docs/operating.md tells to.
    balancer = await startNginxWith(
      (port) => `
  upstream parution {
    ${ports.map((one) => `server 127.0.0.1:${one};`).join("\n    ")}
    keepalive 32;
  }
  server {
    listen ${port};
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $host;
    proxy_next_upstream error timeout http_503;
    location / { proxy_pass http://parution; }
    location ~ /_parution/ {
      proxy_pass http://parution;
      proxy_next_upstream error timeout http_503 http_404;
    }
  }`,
    );
    const { port } = balancer;
    const seen = new Set<string>();
    const load = startLoad(
      port,
      ["/articles/essai/"],
      20,
      (_path, status, body) => {
        if (status !== 200) return `status ${status}`;
        const page = brotliDecompressSync(body).toString();
        seen.add(/Le mot est (\w+)/.exec(page)?.[1] ?? "");
        for (const file of filesOf(page)) files.add(file);
        return undefined;
      },
    );
    const files = new Set<string>();
    // Every file that any page names, again and again, from any replica.
    const missing = new Set<string>();
    let checking = true;
    const checks = (async () => {
      while (checking) {
        for (const path of files) {
          const status = await ask(port, path)
            .then((reply) => reply.status)
            .catch(String);
          if (status !== 200) missing.add(`${path}: ${status}`);
        }
        await wait(50);
      }
    })();
    await wait(1_000);

    await writeFiles(site, article("nouveau"));
    await writeFile(join(site, "content/articles/photo.png"), photo("second"));
    const after = await buildSite(site);
    const [first] = replicas;
    await first?.stop("SIGTERM");
    await wait(500);
    replicas[0] = await startOurs(after, { PORT: ports[0] ?? "" });
    // nginx asks a replica that it missed again after ten seconds.
    await expect
      .poll(() => seen.has("nouveau"), { timeout: 60_000 })
      .toBe(true);
    await wait(3_000);
    checking = false;
    await checks;
    await load.stop();
    expect([...seen].sort()).toEqual(["ancien", "nouveau"]);
    expect(load.failures).toEqual([]);
    expect([...missing]).toEqual([]);
    expect(load.answered()).toBeGreaterThan(1_000);
  } finally {
    for (const replica of replicas) await replica.stop();
    await balancer?.stop();
    await removeSite(site);
  }
});

/** One pixel, in a file that differs by a comment. */
function photo(word: string): Buffer {
  const image = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  return Buffer.concat([image, Buffer.from(word)]);
}
