import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import send from "send";

import { encodePath } from "../library/urls";
import type { Answer } from "./decide-answer";
import type { Headers } from "./header-rules";

/** Sends an answer; rejects before a byte is sent when its file cannot be read. */
export type SendAnswer = (
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

/** Bytes of the files kept in memory, all together and each. */
const memorySize = 64 * 1024 * 1024;
const largestInMemory = 256 * 1024;

/**
 * Sends the files of a folder. Small ones are kept in memory, since reading
 * them costs more than sending them; large ones, ranges and conditions are the
 * business of `send`.
 */
export function createSender(dist: string): SendAnswer {
  const memory = new LRUCache<string, Buffer>({
    maxSize: memorySize,
    sizeCalculation: ({ length }) => Math.max(1, length),
  });
  const readSmall = async (path: string, bytes: number): Promise<Buffer> => {
    const kept = memory.get(path);
    if (kept) return kept;
    const content = await readFile(join(dist, path));
    if (content.length !== bytes) throw new Error(`${path} is not whole`);
    memory.set(path, content);
    return content;
  };
  return async (answer, request, response) => {
    const { status, headers } = answer;
    if (answer.kind === "text") {
      response.writeHead(status, headers).end(answer.text);
      return;
    }
    const { path, bytes } = answer;
    const isPlain = status !== 200 || !hasConditions(request);
    if (isPlain && bytes <= largestInMemory) {
      const content = await readSmall(path, bytes);
      response.writeHead(status, headers).end(content);
      return;
    }
    const { size } = await stat(join(dist, path));
    if (size !== bytes) throw new Error(`${path} is not whole`);
    response.statusCode = status;
    await sendFile(dist, path, headers, request, response);
  };
}

/** Which answers are not the whole file at once. */
const conditions = [
  "range",
  "if-match",
  "if-none-match",
  "if-modified-since",
  "if-unmodified-since",
];

function hasConditions({ headers }: IncomingMessage): boolean {
  return conditions.some((name) => headers[name] !== undefined);
}

/** Headers that tell of a file, and go when it is not sent. */
const fileHeaders = [
  "Accept-Ranges",
  "CDN-Cache-Control",
  "Content-Encoding",
  "Content-Type",
  "ETag",
  "Last-Modified",
];

function sendFile(
  dist: string,
  path: string,
  headers: Headers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, value);
  }
  return new Promise((resolve, reject) => {
    response.once("close", resolve);
    const refuse = (error: { status: number; headers?: Headers }) => {
      if (response.headersSent) {
        // What was promised cannot be held: the client must not take it for whole.
        response.destroy();
        return;
      }
      if (error.status === 412 || error.status === 416) {
        for (const name of fileHeaders) response.removeHeader(name);
        response
          .writeHead(error.status, {
            ...error.headers,
            "Cache-Control": "no-store",
            "Content-Length": 0,
          })
          .end();
        return;
      }
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      reject(new Error(`${path} cannot be read`));
    };
    send(request, encodePath(path), {
      root: dist,
      dotfiles: "allow",
      cacheControl: false,
      etag: false,
      lastModified: false,
      index: false,
    })
      .on("error", refuse)
      .pipe(response);
  });
}
