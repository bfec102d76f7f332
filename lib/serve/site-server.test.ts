import { rename, rm, symlink, truncate } from "node:fs/promises";
import { request, type IncomingHttpHeaders } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";

import type { Build } from "../build/build-record";
import type { Log } from "./log";
import { createSiteServer, type SiteServer } from "./site-server";
import { testBuild } from "./test-build";

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const page = `<h1>Accueil</h1>${"Bonjour. ".repeat(100)}`;
const large = "0123456789".repeat(50_000);

const opened: { site: SiteServer; build: Build }[] = [];
afterEach(async () => {
  for (const { site, build } of opened.splice(0)) {
    await site.stop(0);
    await rm(dirname(build.dist), { recursive: true, force: true });
  }
});

async function open({ link = "", logRequests = false } = {}) {
  const build = await testBuild({
    "/index.html": page,
    "/a/index.html": page,
    "/film.mp4": large,
    "/_parution/site-1.css": "a{}".repeat(200),
  });
  if (link) await symlink(build.dist, link);
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => void lines.push(line);
  const log: Log = { error: write, warn: write, info: write, debug: write };
  const site = await createSiteServer(link || build.dist, {
    log,
    logRequests,
    isTrusted: () => true,
  });
  await new Promise<void>((resolve) => site.server.listen(0, resolve));
  opened.push({ site, build });
  const { port } = site.server.address() as AddressInfo;
  return { site, build, port, lines };
}

function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("the server", () => {
  it("sends files, and no body for HEAD", async () => {
    const { port } = await open();
    const get = await ask(port, "/");
    expect(get).toMatchObject({ status: 200, body: page });
    const head = await ask(port, "/", {}, "HEAD");
    expect(head).toMatchObject({ status: 200, body: "" });
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
    expect(head.headers["etag"]).toBe(get.headers["etag"]);
  });

  it("says that what a reader has is still good", async () => {
    const { port } = await open();
    for (const path of ["/", "/film.mp4", "/_parution/site-1.css"]) {
      const { headers } = await ask(port, path);
      const etag = headers["etag"] ?? "";
      const date = headers["last-modified"] ?? "";
      for (const condition of [
        { "If-None-Match": etag },
        { "If-None-Match": `"other", W/${etag}` },
        { "If-None-Match": "*" },
        { "If-Modified-Since": date },
      ]) {
        const again = await ask(port, path, condition);
        expect(again).toMatchObject({ status: 304, body: "" });
        expect(again.headers["etag"]).toBe(etag);
        expect(again.headers["cache-control"]).toBe(headers["cache-control"]);
      }
      const changed = await ask(port, path, { "If-None-Match": '"other"' });
      expect(changed.status).toBe(200);
      const failed = await ask(port, path, { "If-Match": '"other"' });
      expect(failed.status).toBe(412);
      expect(failed.headers["cache-control"]).toBe("no-store");
    }
  });

  it("sends a part of a file, whether it is small or large", async () => {
    const { port } = await open();
    for (const [range, part, contentRange] of [
      ["bytes=0-9", "0123456789", "bytes 0-9/500000"],
      ["bytes=-3", "789", "bytes 499997-499999/500000"],
      ["bytes=499999-", "9", "bytes 499999-499999/500000"],
      ["bytes=499998-900000", "89", "bytes 499998-499999/500000"],
    ] as const) {
      const reply = await ask(port, "/film.mp4", { Range: range });
      expect(reply).toMatchObject({ status: 206, body: part });
      expect(reply.headers["content-range"]).toBe(contentRange);
      expect(reply.headers["content-length"]).toBe(String(part.length));
    }
    const small = await ask(port, "/", { Range: "bytes=0-3" });
    expect(small).toMatchObject({ status: 206, body: "<h1>" });
    const beyond = await ask(port, "/film.mp4", { Range: "bytes=500000-" });
    expect(beyond).toMatchObject({ status: 416, body: "" });
    expect(beyond.headers["content-range"]).toBe("bytes */500000");
    const other = await ask(port, "/film.mp4", {
      Range: "bytes=0-1",
      "If-Range": '"other"',
    });
    expect(other.body).toBe(large);
  });

  it("answers what is not HTTP with 400, the policy, and no trace", async () => {
    const { port } = await open();
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(port);
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text));
      socket.write("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n");
    });
    expect(reply).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(reply).toContain("X-Content-Type-Options: nosniff\r\n");
    expect(reply).toMatch(/\r\n\r\n$/);
  });

  it("refuses headers without end", async () => {
    const { port } = await open();
    const reply = await ask(port, "/", { "X-Long": "a".repeat(20_000) });
    expect(reply).toMatchObject({ status: 431, body: "" });
  });

  it("shows the error page, and says why in its log only, when a file is lost", async () => {
    const { port, build, lines } = await open();
    await rm(join(build.dist, "a/index.html"));
    const reply = await ask(port, "/a/");
    expect(reply).toMatchObject({ status: 500, body: "Erreur" });
    expect(reply.headers["cache-control"]).toBe("no-store");
    expect(JSON.stringify(lines)).toContain("Fichier illisible");
    await truncate(join(build.dist, "index.html"), 10);
    expect((await ask(port, "/")).status).toBe(500);
    const other = await open();
    await rm(join(other.build.dist, "500.html"));
    await rm(join(other.build.dist, "film.mp4"));
    const bare = await ask(other.port, "/film.mp4");
    expect(bare).toMatchObject({ status: 500, body: "" });
    expect(bare.headers).toHaveProperty("content-security-policy");
    expect(bare.headers).not.toHaveProperty("etag");
  });

  it("does not take a large file that was cut short for whole", async () => {
    const { port, build } = await open();
    await truncate(join(build.dist, "film.mp4"), 300_000);
    expect((await ask(port, "/film.mp4")).status).toBe(500);
    expect((await ask(port, "/film.mp4", { Range: "bytes=0-9" })).status).toBe(
      500,
    );
  });

  it("goes on when readers leave at once, whatever is logged", async () => {
    const { port } = await open({ logRequests: true });
    for (let time = 0; time < 50; time += 1) {
      const socket = connect({ port }, () => {
        socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n", () =>
          socket.resetAndDestroy(),
        );
      });
      socket.on("error", () => undefined);
    }
    await wait(300);
    expect((await ask(port, "/")).status).toBe(200);
  });

  it("writes nothing into an answer under way", async () => {
    const { port } = await open();
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(port);
      const chunks: Buffer[] = [];
      socket.on("data", (chunk: Buffer) => chunks.push(chunk));
      socket.on("error", () => undefined);
      socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
      socket.write("GET /film.mp4 HTTP/1.1\r\nHost: a\r\n\r\n");
      socket.once("data", () => socket.write("not HTTP\r\n\r\n"));
    });
    expect(reply.lastIndexOf("HTTP/1.1")).toBe(0);
  });

  it("does not take in what is sent with a request", async () => {
    const { port } = await open();
    let sent = 0;
    const socket = connect(port);
    socket.resume();
    socket.on("error", () => undefined);
    socket.write(
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n",
    );
    const send = setInterval(() => {
      sent += 1;
      socket.write("a");
    }, 50);
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(send);
    expect(sent).toBeLessThan(400);
  });

  it("refuses to be a proxy", async () => {
    const { port } = await open();
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(port);
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text));
      socket.write("CONNECT a.fr:443 HTTP/1.1\r\nHost: a.fr\r\n\r\n");
    });
    expect(reply).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
  });

  it("tells how it is: what it serves, or what is missing, and no path of the disk", async () => {
    const { port } = await open();
    const well = await ask(port, "/sante");
    expect(well.status).toBe(200);
    expect(JSON.parse(well.body)).toEqual({
      status: "ok",
      version: "1.2.3",
      build: "0123456789ab",
      contentDate: "2026-01-01T00:00:00.000Z",
      pages: 2,
    });
    const other = await open();
    await rm(join(other.build.dist, "a/index.html"));
    await truncate(join(other.build.dist, "film.mp4"), 3);
    const damaged = await ask(other.port, "/sante");
    expect(damaged.status).toBe(503);
    expect(damaged.headers["cache-control"]).toBe("no-store");
    expect(JSON.parse(damaged.body)).toMatchObject({
      status: "damaged",
      reason: expect.stringContaining("fichiers manquent"),
    });
    expect(damaged.body).not.toContain(dirname(other.build.dist));
  });

  it("serves a new build once its link leads there, and the last one while that is broken", async () => {
    const next = await testBuild({ "/index.html": "Nouveau" });
    const link = `${next.dist}-link`;
    const { port, build } = await open({ link });
    const lead = async (target: string) => {
      await symlink(target, `${link}-new`);
      await rename(`${link}-new`, link);
      await wait(1_500);
    };
    await lead(join(dirname(next.dist), "absent"));
    expect((await ask(port, "/")).body).toBe(page);
    await lead(next.dist);
    expect((await ask(port, "/")).body).toBe("Nouveau");
    await rm(dirname(build.dist), { recursive: true });
    expect((await ask(port, "/")).body).toBe("Nouveau");
    await rm(dirname(next.dist), { recursive: true });
  });

  it("ends the answers under way when it is stopped, and takes no more", async () => {
    const { site, port } = await open();
    const socket = connect(port);
    let received = 0;
    socket.write("GET /film.mp4 HTTP/1.1\r\nHost: a\r\n\r\n");
    await new Promise((resolve) => socket.once("readable", resolve));
    const stopped = site.stop(10_000);
    await expect(ask(port, "/")).rejects.toThrow("ECONNREFUSED");
    socket.on("data", (chunk: Buffer) => (received += chunk.length));
    await stopped;
    expect(received).toBeGreaterThan(large.length);
  });

  it("lets go of what does not end in time when it is stopped", async () => {
    const { site, port } = await open();
    const socket = connect(port);
    socket.on("error", () => undefined);
    socket.write("GET / HTTP/1.1\r\nHost:");
    await wait(200);
    await site.stop(300);
    expect(site.server.listening).toBe(false);
  });

  it("logs requests by setting, with the client that a trusted proxy names", async () => {
    const { port, lines } = await open({ logRequests: true });
    await ask(port, `/${"a".repeat(600)}`, { "X-Forwarded-For": "192.0.2.1" });
    await wait(50);
    expect(lines).toEqual([
      [
        expect.objectContaining({
          method: "GET",
          url: `/${"a".repeat(499)}…`,
          status: 404,
          client: "192.0.2.1",
        }),
        "Requête",
      ],
    ]);
  });
});
