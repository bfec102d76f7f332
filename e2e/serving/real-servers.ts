import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { freePort, runCommand } from "../run-command";

/** A server that a test started. */
export interface RunningServer {
  port: number;
  process: ChildProcess;
  /** Everything that it said. */
  output: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Builds a site, and gives the folder of the build. */
export async function buildSite(
  site: string,
  variables: Record<string, string> = {},
): Promise<string> {
  const { code, text } = await runCommand("build", site, variables);
  const dist = / dans (\S.*)$/m.exec(text)?.[1];
  if (code !== 0 || dist === undefined) throw new Error(text);
  return dirname(dist);
}

/** Starts the server that a build has beside its `dist`. */
export async function startOurs(
  build: string,
  variables: Record<string, string> = {},
): Promise<RunningServer> {
  const port = Number(variables.PORT ?? (await freePort()));
  const child = spawn(process.execPath, [join(build, "server.cjs")], {
    env: { ...process.env, ...variables, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return ready(child, port);
}

/** Starts nginx with what a build wrote for it. */
export function startNginx(build: string): Promise<RunningServer> {
  return startNginxWith(
    (port) => `
  include "${build}/nginx/http.conf";
  server {
    listen ${port};
    root "${build}/dist";
    include "${build}/nginx/server.conf";
  }`,
  );
}

/** Starts nginx with these lines in its `http` block. */
export async function startNginxWith(
  http: (port: number) => string,
): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), "parution-nginx-"));
  const port = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  await writeFile(
    join(folder, "nginx.conf"),
    `daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
worker_processes 1;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 4096; }
http {
  access_log off;
  ${temporary.join("\n  ")}
  ${http(port)}
}
`,
  );
  const child = spawn("nginx", ["-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.once("exit", () => void rm(folder, { recursive: true, force: true }));
  return ready(child, port);
}

/** Waits until a port is answered. */
async function ready(
  child: ChildProcess,
  port: number,
): Promise<RunningServer> {
  let text = "";
  const read = (chunk: Buffer) => void (text += chunk.toString());
  child.stdout?.on("data", read);
  child.stderr?.on("data", read);
  const ended = new Promise<number | null>((resolve) =>
    child.once("exit", resolve),
  );
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 600) throw new Error(text);
    const isThere = await ask(port, "/").catch(() => undefined);
    if (isThere) break;
    await wait(20);
  }
  return {
    port,
    process: child,
    output: () => text,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One request, as it is written: nothing is added to it, nor taken out of its path. */
export function ask(
  port: number,
  path: string,
  {
    method = "GET",
    headers = {},
  }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .once("error", reject)
      .end();
  });
}
