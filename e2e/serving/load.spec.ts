import { expect, test } from "@playwright/test";
import { readdir, readFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { freePort, removeSite } from "../run-command";
import { startLoad } from "./load";
import { ask, buildSite, startOurs } from "./real-servers";
import { makeSmallSite } from "./small-site";

let site: string;
let build: string;
let paths: string[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await makeSmallSite();
  build = await buildSite(site);
  const assets = await readdir(join(build, "dist/_parution"));
  paths = [
    "/",
    "/articles/",
    "/articles/essai/",
    "/plan-du-site/",
    "/document.pdf",
    ...assets
      .filter((name) => /\.(?:css|js|woff2|svg)$/.test(name))
      .map((name) => `/_parution/${name}`),
  ];
});
test.afterAll(() => removeSite(site));

/** The memory of a process, in megabytes. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

test("500 connections for a minute get every answer, and memory stays flat", async () => {
  test.setTimeout(180_000);
  const server = await startOurs(build);
  const load = startLoad(server.port, paths, 500);
  try {
    await wait(20_000);
    const early = await memoryOf(server.process.pid);
    await wait(40_000);
    const late = await memoryOf(server.process.pid);
    await load.stop();
    expect(load.failures).toEqual([]);
    expect(load.answered()).toBeGreaterThan(5_000);
    console.log(
      `${load.answered()} answers; ${early.toFixed(0)} MB after 20 s, ${late.toFixed(0)} MB after 60 s`,
    );
    // What a collector of garbage may do, and no more.
    expect(late).toBeLessThan(1.3 * early + 20);
  } finally {
    await server.stop("SIGKILL");
  }
});

test("slow clients do not hold others up", async () => {
  test.setTimeout(120_000);
  const server = await startOurs(build);
  const open = (): Socket => {
    const socket = connect(server.port);
    socket.on("error", () => undefined);
    return socket;
  };
  // Half of them never end their request, half never read their answer.
  const slow = Array.from({ length: 400 }, (_, index) => {
    const socket = open();
    if (index % 2 === 0) {
      socket.resume();
      socket.write("GET / HTTP/1.1\r\nHost: a\r\nX: ");
    } else {
      socket.pause();
      socket.write("GET /document.pdf HTTP/1.1\r\nHost: a\r\n\r\n".repeat(8));
    }
    return socket;
  });
  try {
    const load = startLoad(server.port, paths, 20);
    await expect.poll(load.answered, { timeout: 60_000 }).toBeGreaterThan(100);
    // All that time they were there: requests that never end are let go after
    // fifteen seconds, which any machine has 100 answers in.
    const [unfinished] = slow;
    expect(unfinished?.destroyed).toBe(false);
    await load.stop();
    expect(load.failures).toEqual([]);
    await expect
      .poll(() => unfinished?.destroyed, { timeout: 60_000 })
      .toBe(true);
  } finally {
    for (const socket of slow) socket.destroy();
    await server.stop("SIGKILL");
  }
});

test("a server killed under load answers again as soon as it is started", async () => {
  const PORT = String(await freePort());
  const first = await startOurs(build, { PORT });
  const load = startLoad(first.port, paths, 50);
  await wait(1_000);
  await first.stop("SIGKILL");
  const started = performance.now();
  const second = await startOurs(build, { PORT });
  console.log(
    `answered ${Math.round(performance.now() - started)} ms after its start`,
  );
  await load.stop();
  try {
    expect((await ask(second.port, "/")).status).toBe(200);
  } finally {
    await second.stop();
  }
});

test("a stopped server ends what is under way, and leaves with code 0", async () => {
  const server = await startOurs(build, { LOG_REQUESTS: "1" });
  const load = startLoad(server.port, paths, 20, (_path, status, body) =>
    status === 200 && body.length > 0 ? undefined : `status ${status}`,
  );
  await wait(1_000);
  const code = await server.stop("SIGTERM");
  const { failures } = load;
  await load.stop();
  expect(code).toBe(0);
  // Those that came after the end: none was cut in the middle.
  expect(
    failures.filter(
      (one) => !/ECONNREFUSED|ECONNRESET|socket hang up/.test(one),
    ),
  ).toEqual([]);
  const lines = server.output().trim().split("\n");
  const events = lines.map((line) => JSON.parse(line) as { message: string });
  expect(events[0]?.message).toBe("Le site est servi");
  expect(events.map(({ message }) => message)).not.toContain(
    "Requête interrompue",
  );
});
