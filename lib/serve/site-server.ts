import { realpath, stat } from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { dirname, join } from "node:path";
import type { Duplex } from "node:stream";
import proxyAddress from "proxy-addr";

import {
  readBuild,
  recordName,
  type Build,
  type BuildRecord,
} from "../build/build-record";
import { decideAnswer, failureAnswer } from "./decide-answer";
import { createHealth, type Health } from "./health";
import { healthPath } from "../paths";
import { headersAt } from "./header-rules";
import type { Log } from "./log";
import { longestRequestLine } from "./request-target";
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
  state: string | undefined;
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
  const follow = linkFollower(link, log);
  const look = setInterval(() => {
    void follow(build).then((found) => (build = found));
  }, lookInterval);
  look.unref();

  let stopping = false;
  const answering = new WeakSet<Duplex>();
  const server = createServer(
    {
      // One more than the request line, which has an answer of its own.
      maxHeaderSize: 2 * longestRequestLine,
      connectionsCheckingInterval: 5_000,
      ...timeouts,
    },
    (request, response) => {
      const { socket } = request;
      answering.add(socket);
      response.once("close", () => answering.delete(socket));
      if (stopping || hasBody(request)) closeAfter(request, response);
      receive(request, response).catch((error: unknown) => {
        log.error({ error: describe(error) }, "Réponse impossible");
        response.destroy();
      });
    },
  );
  const receive = async (
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    if (options.logRequests) logRequest(request, response, options);
    await answer(build, request, response, log);
  };
  server.timeout = timeouts.timeout;
  server.maxHeadersCount = 100;
  server.on("clientError", (error: Error & { code?: string }, socket) => {
    // In the middle of an answer, words would be taken for a part of it.
    if (answering.has(socket) || error.code === "ECONNRESET") socket.destroy();
    else refuse(statusOf(error), socket, build.record);
  });
  server.on("connect", (_request, socket) =>
    refuse("405 Method Not Allowed", socket, build.record),
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
  const state = await stateOf(link);
  const build = await readBuild(link);
  if (!build) throw new Error(`No build at ${link}`);
  return {
    ...build,
    state,
    health: createHealth(build),
    send: createSender(build.dist),
  };
}

/** What changes when a link leads elsewhere, or the build there is another one; undefined for none. */
async function stateOf(link: string): Promise<string | undefined> {
  try {
    const dist = await realpath(link);
    const { mtimeMs, ino } = await stat(join(dirname(dist), recordName));
    return `${dist} ${mtimeMs} ${ino}`;
  } catch {
    return undefined;
  }
}

/** Gives, each time it is called, the build that a link leads to now; the one before when there is none. */
function linkFollower(link: string, log: Log) {
  let broken: string | undefined;
  return async (build: OpenBuild): Promise<OpenBuild> => {
    const state = await stateOf(link);
    if (state === build.state || state === undefined || state === broken) {
      return build;
    }
    try {
      const found = await openBuild(link);
      log.info({ build: found.record.id }, "Nouvelle construction servie");
      return found;
    } catch {
      broken = state;
      log.warn(
        "La nouvelle construction est illisible : l’ancienne reste servie",
      );
      return build;
    }
  };
}

async function answer(
  build: OpenBuild,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  const { method = "GET", url = "/", headers } = request;
  const acceptEncoding = headers["accept-encoding"]?.toString();
  const asked = { method, target: url, acceptEncoding };
  try {
    const decided = decideAnswer(build.record, asked);
    if (decided.kind === "health") await sendHealth(build, response);
    else await build.send(decided, request, response);
  } catch (error) {
    log.error(
      { url: shorten(url), error: describe(error) },
      "Fichier illisible",
    );
    const failure = failureAnswer(build.record, acceptEncoding);
    // What a header that cannot be sent may have left.
    response.statusMessage = "";
    await build.send(failure, request, response).catch(() => {
      response.writeHead(500, build.record.headers.every).end();
    });
  }
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

/** What is wrong with what is not HTTP, or not in time. */
function statusOf({ code }: Error & { code?: string }): string {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return "431 Request Header Fields Too Large";
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return "408 Request Timeout";
    default:
      return "400 Bad Request";
  }
}

/** Answers without a word on why, and ends the connection. */
function refuse(
  status: string,
  socket: Duplex,
  { headers }: BuildRecord,
): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const lines = Object.entries({ ...headers.every, ...headers.unstored }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.end(
    `HTTP/1.1 ${status}\r\n${lines.join("")}Content-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}

function hasBody({ headers }: IncomingMessage): boolean {
  return (
    headers["transfer-encoding"] !== undefined ||
    Number(headers["content-length"] ?? 0) > 0
  );
}

/** How long a client may go on sending what nobody reads, in milliseconds. */
const patience = 1_000;

/** Ends a connection with its answer, whatever the client still sends. */
function closeAfter(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Connection", "close");
  response.once("finish", () => {
    setTimeout(() => request.socket.destroy(), patience).unref();
  });
}

function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { log, isTrusted }: ServerOptions,
): void {
  const started = performance.now();
  const { method, url = "" } = request;
  const client = clientOf(request, isTrusted);
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

/** The reader's address; undefined for one who left already. */
function clientOf(
  request: IncomingMessage,
  isTrusted: ServerOptions["isTrusted"],
): string | undefined {
  if (request.socket.remoteAddress === undefined) return undefined;
  const address = proxyAddress(request, isTrusted).replace(/^::ffff:/, "");
  return shorten(address);
}

/** A target as a log can hold it. */
function shorten(url: string): string {
  return url.length > 500 ? `${url.slice(0, 500)}…` : url;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
