import { realpath } from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Duplex } from "node:stream";
import proxyAddress from "proxy-addr";

import { readBuild, type Build, type BuildRecord } from "../build/build-record";
import { decideAnswer, failureAnswer } from "./decide-answer";
import { createHealth, type Health } from "./health";
import { healthPath, headersAt } from "./header-rules";
import type { Log } from "./log";
import { longestRequestLine, readTarget } from "./request-target";
import { createSender, type SendAnswer } from "./send-answer";
import type { ServerEnvironment } from "./server-environment";

/** What a site server needs from its operator. */
export type ServerOptions = Pick<
  ServerEnvironment,
  "logRequests" | "isTrusted"
> & { log: Log };

export interface SiteServer {
  server: Server;
  /** The build that is served now. */
  current: () => Build;
  /** Ends the answers under way, then resolves; `grace` milliseconds at most. */
  stop: (grace: number) => Promise<void>;
}

/** One build, ready to answer. */
interface OpenBuild extends Build {
  health: Health;
  send: SendAnswer;
}

/** How often a new build is looked for, in milliseconds. */
const lookInterval = 500;

/** A client that takes longer is let go, in milliseconds. */
const timeouts = {
  /** To send all its headers, then its whole request. */
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  /** Before its next request: longer than the proxies that keep connections. */
  keepAliveTimeout: 75_000,
  /** Without taking or giving a byte. */
  timeout: 90_000,
};

/**
 * A server of the build that a path leads to, through a link or not. A new
 * build is served as soon as the path leads to it; while none is whole, the
 * last one stays. Rejects when there is no build.
 */
export async function createSiteServer(
  link: string,
  options: ServerOptions,
): Promise<SiteServer> {
  const { log } = options;
  let build = await openBuild(link);
  const look = setInterval(() => {
    void followLink(link, build, log).then((found) => (build = found));
  }, lookInterval);
  look.unref();

  let stopping = false;
  const server = createServer(
    {
      // One more than the request line, which has an answer of its own.
      maxHeaderSize: 2 * longestRequestLine,
      connectionsCheckingInterval: 5_000,
      ...timeouts,
    },
    (request, response) => {
      if (stopping) response.setHeader("Connection", "close");
      if (options.logRequests) logRequest(request, response, options);
      answer(build, request, response, log).catch((error: unknown) => {
        log.error({ error: describe(error) }, "Réponse impossible");
        response.destroy();
      });
    },
  );
  server.timeout = timeouts.timeout;
  server.maxHeadersCount = 100;
  server.on("clientError", (error, socket) =>
    refuse(error, socket, build.record),
  );
  return {
    server,
    current: () => build,
    stop(grace) {
      stopping = true;
      clearInterval(look);
      return stopServer(server, grace);
    },
  };
}

async function openBuild(link: string): Promise<OpenBuild> {
  const build = await readBuild(link);
  if (!build) throw new Error(`No build at ${link}`);
  return {
    ...build,
    health: createHealth(build),
    send: createSender(build.dist),
  };
}

/** The build that a link leads to now; the one before when there is none. */
async function followLink(
  link: string,
  build: OpenBuild,
  log: Log,
): Promise<OpenBuild> {
  const dist = await realpath(link).catch(() => build.dist);
  if (dist === build.dist) return build;
  try {
    const found = await openBuild(link);
    log.info({ build: found.record.id }, "Nouvelle construction servie");
    return found;
  } catch {
    log.warn(
      "La nouvelle construction est illisible : l’ancienne reste servie",
    );
    return build;
  }
}

async function answer(
  build: OpenBuild,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  const { method = "GET", url = "/", headers } = request;
  if (isHealthCheck(method, url, build.record)) {
    return sendHealth(build, response);
  }
  const acceptEncoding = headers["accept-encoding"]?.toString();
  const asked = { method, target: url, acceptEncoding };
  try {
    await build.send(decideAnswer(build.record, asked), request, response);
  } catch (error) {
    log.error(
      { url: shorten(url), error: describe(error) },
      "Fichier illisible",
    );
    const failure = failureAnswer(build.record, acceptEncoding);
    await build.send(failure, request, response).catch(() => {
      response.writeHead(500, build.record.headers.every).end();
    });
  }
}

function isHealthCheck(
  method: string,
  url: string,
  { base }: BuildRecord,
): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const target = readTarget(method, url, base);
  return target.kind === "path" && target.path === healthPath;
}

async function sendHealth(
  { health, record }: OpenBuild,
  response: ServerResponse,
): Promise<void> {
  const report = await health();
  const contentType = "application/json";
  const text = `${JSON.stringify(report)}\n`;
  response
    .writeHead(report.status === "ok" ? 200 : 503, {
      ...headersAt(record.headers, healthPath, contentType),
      "Content-Type": contentType,
      "Content-Length": Buffer.byteLength(text),
    })
    .end(text);
}

/** Answers what is not HTTP, or not in time, without a word on why. */
function refuse(
  error: Error & { code?: string },
  socket: Duplex,
  { headers }: BuildRecord,
): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "408 Request Timeout"
        : "400 Bad Request";
  const lines = Object.entries(headers.every).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.end(
    `HTTP/1.1 ${status}\r\n${lines.join("")}Content-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}

function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { log, isTrusted }: ServerOptions,
): void {
  const started = performance.now();
  const { method, url = "" } = request;
  const client = proxyAddress(request, isTrusted).replace(/^::ffff:/, "");
  response.once("close", () => {
    log.info(
      {
        method,
        url: shorten(url),
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - started),
        client,
      },
      response.writableFinished ? "Requête" : "Requête interrompue",
    );
  });
}

async function stopServer(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const closeIdle = setInterval(() => server.closeIdleConnections(), 50);
  const closeAll = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(closeIdle);
  clearTimeout(closeAll);
}

/** A target as a log can hold it. */
function shorten(url: string): string {
  return url.length > 500 ? `${url.slice(0, 500)}…` : url;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
