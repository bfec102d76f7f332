import { existsSync, readFileSync, realpathSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { join } from "node:path";
import sirv from "sirv";

import { notFoundPath } from "../content/entry-path";
import { serverErrorPath } from "../library/routes";
import { decodePath, encodePath } from "../library/urls";
import { readBuild, type BuildRecord } from "../build/build-record";
import { cacheControl } from "./headers";

/** One build, ready to answer. */
interface Handler {
  dist: string;
  answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** How often a new build is looked for, in milliseconds. */
const refreshInterval = 1_000;

/**
 * A server of the build that a link leads to. A new build is served as soon as
 * the link leads to it; while none is whole, the last one stays.
 */
export async function createSiteServer(link: string): Promise<Server> {
  let handler = await openBuild(link);
  let checked = Date.now();
  const refresh = async () => {
    if (Date.now() - checked < refreshInterval) return;
    checked = Date.now();
    if (currentDist(link) === handler.dist) return;
    handler = await openBuild(link).catch(() => handler);
  };
  return createServer((request, response) => {
    refresh()
      .then(() => handler.answer(request, response))
      .catch(() => {
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      });
  });
}

function currentDist(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

async function openBuild(link: string): Promise<Handler> {
  const build = await readBuild(link);
  if (!build) throw new Error(`No whole build at ${link}`);
  const { dist, record } = build;
  // A path names one file: no ending is guessed.
  const files = sirv(dist, { etag: true, dotfiles: true, extensions: [] });
  const errorPage = readFileSync(join(dist, serverErrorPath), "utf8");
  const notFoundPage = readFileSync(join(dist, notFoundPath), "utf8");

  return {
    dist,
    answer(request, response) {
      for (const [name, value] of Object.entries(record.headers)) {
        response.setHeader(name, value);
      }
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { Allow: "GET, HEAD" }).end();
        return;
      }
      const path = sitePath(request, record);
      const page = (status: number, html: string): void => {
        response
          .writeHead(status, {
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-cache",
          })
          .end(html);
      };
      if (path === undefined || path === notFoundPath) {
        return page(404, notFoundPage);
      }
      if (path === serverErrorPath) return page(500, errorPage);
      const folder = canonicalFolder(dist, path);
      if (folder !== undefined) {
        const query = /\?.*$/s.exec(request.url ?? "")?.[0] ?? "";
        response
          .writeHead(308, {
            Location: record.base + encodePath(folder) + query,
          })
          .end();
        return;
      }
      request.url = encodePath(path.endsWith("/") ? `${path}index.html` : path);
      response.setHeader("Cache-Control", cacheControl(path));
      files(request, response, () => page(404, notFoundPage));
    },
  };
}

/** The decoded path of a request inside the site; undefined outside its base path. */
function sitePath(
  { url = "/" }: IncomingMessage,
  { base }: BuildRecord,
): string | undefined {
  const [path = "/"] = url.split("?");
  if (base && path !== base && !path.startsWith(`${base}/`)) return undefined;
  return decodePath(path.slice(base.length) || "/");
}

/**
 * The address of the page that a path without its slash, or with `index.html`,
 * means; undefined for any other path. It always starts with one slash, since a
 * browser reads two as another host.
 */
function canonicalFolder(dist: string, path: string): string | undefined {
  const index = "/index.html";
  const isIndex = path.endsWith(index);
  if (path.endsWith("/") || !isPlainPath(path)) return undefined;
  const folder = isIndex ? path.slice(0, -index.length) : path;
  return existsSync(join(dist, folder, index)) ? `${folder}/` : undefined;
}

/** Whether each part of a path is a name: none empty, no `.`, no `..`, no NUL. */
function isPlainPath(path: string): boolean {
  return (
    !path.includes("\0") &&
    path
      .slice(1)
      .split("/")
      .every((part) => !["", ".", ".."].includes(part))
  );
}
