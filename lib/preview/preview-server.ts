import { existsSync, realpathSync, statSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { basename, dirname, join, sep } from "node:path";
import send from "send";

import { routeAt } from "../library/library";
import { redirectUrls } from "../library/redirects";
import { decodePath, encodePath, oldPath } from "../library/urls";
import { hashedFolder } from "../paths";
import { headerRulesOf } from "../serve/header-rules";
import { contentTypeOf } from "../serve/media-types";
import type { Followers } from "./followers";
import { previewHtmlPolicy } from "./html-policy";
import type { SiteState } from "./live-site";
import { isDesk, withKey, type ShownPage } from "./pages";

/** What the preview's server shows. */
export interface PreviewSource {
  siteDir: string;
  assetsDir: string;
  state: () => SiteState;
  /** The page at a decoded path of the site. */
  show: (path: string, query: URLSearchParams) => Promise<ShownPage>;
  /** What the site gives at a decoded path beside its pages, if anything. */
  output: (path: string) => Promise<string | undefined>;
  /** The file whose decoded URL path this is, beside an article. */
  fileAt: (path: string) => string | undefined;
  followers: Followers;
}

/** In bytes, what is kept for a page that does not take it. */
const mostUnheard = 4_000_000;

/** Where the page's script hears of changes. */
const changesPath = `${hashedFolder}/preview/changes`;

/**
 * A server for authors: the pages as production will show them, rendered when
 * they are asked for. It only answers to names of this machine, so that no
 * page of the web reads drafts through a name that leads here.
 *
 * @param host - the name that it was asked to listen on, if any
 */
export function createPreviewServer(
  source: PreviewSource,
  host: string | undefined,
): Server {
  return createServer((request, response) => {
    if (!isOwnName(request.headers.host, host)) {
      response.writeHead(421, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(
        "Ce nom n’est pas celui de la prévisualisation.\n→ Ouvrez « localhost », ou donnez ce nom à la variable HOST.\n",
      );
      return;
    }
    answer(source, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) {
        response.writeHead(500, {
          "Content-Type": "text/plain; charset=utf-8",
        });
      }
      response.end(
        "Cette page n’a pas pu être rendue : voyez le message dans le terminal.",
      );
    });
  });
}

/** A number, a name of this machine, or the one that was asked for. */
function isOwnName(name: string | undefined, host: string | undefined) {
  const bare = (name ?? "").replace(/:\d+$/, "").toLowerCase();
  return (
    bare === host?.toLowerCase() ||
    /^(?:localhost|.+\.localhost|[\d.]+|\[[\da-f:.]+\])$/.test(bare)
  );
}

async function answer(
  source: PreviewSource,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { library } = source.state();
  const { base, of } = library.urls;
  const rules = headerRulesOf(library.settings, true, previewHtmlPolicy);
  // No page of another site shows what is in a draft.
  const headers = { ...rules.every, ...rules.own, ...rules.unstored };
  const redirect = (address: string) =>
    response.writeHead(307, { ...headers, Location: address }).end();
  const [rawPath = "/", rawQuery = ""] = (request.url ?? "/").split("?");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
    return;
  }
  if (base && !`${rawPath}/`.startsWith(`${base}/`)) {
    redirect(of("/"));
    return;
  }
  const path = decodePath(rawPath.slice(base.length) || "/");
  const query = new URLSearchParams(rawQuery);
  if (path === changesPath) {
    follow(source, query, base, request, response);
    return;
  }
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, value);
  }
  const file = diskFile(source, path);
  if (file !== undefined) {
    sendFile(file, request, response);
    return;
  }
  const isPage = (one: string) =>
    routeAt(library, one) !== undefined || isDesk(library, one);
  if (!path.endsWith("/") && isPage(`${path}/`)) {
    redirect(of(`${path}/`, rawQuery && `?${rawQuery}`));
    return;
  }
  const moved = redirectUrls(
    library.links.redirects ?? new Map(),
    library.urls,
  )[oldPath(path)];
  if (moved !== undefined && !isPage(path)) {
    redirect(moved);
    return;
  }
  const output = path.endsWith("/") ? undefined : await source.output(path);
  if (output !== undefined) {
    response
      .writeHead(200, { "Content-Type": contentTypeOf(path) })
      .end(output);
    return;
  }
  const page = await source.show(path, query);
  response
    .writeHead(page.status, { "Content-Type": "text/html; charset=utf-8" })
    .end(withKey(page));
}

/** The file that a path names: of the program, beside an article, or in `public/`. */
function diskFile(
  { siteDir, assetsDir, state, fileAt }: PreviewSource,
  path: string,
): string | undefined {
  const own = /^\/_parution\/([\w-]+\.[\w-]+)$/.exec(path)?.[1];
  if (own !== undefined && existsSync(join(assetsDir, own))) {
    return join(assetsDir, own);
  }
  const file = state().diskPaths.get(fileAt(path) ?? `public${path}`);
  return file !== undefined && isInside(file, siteDir) ? file : undefined;
}

/** Whether a path leads to a file of a folder: a link that was put there since may not. */
function isInside(path: string, folder: string): boolean {
  try {
    const real = realpathSync(path);
    return real.startsWith(folder + sep) && statSync(real).isFile();
  } catch {
    return false;
  }
}

/** Ranges are answered too: some browsers play no video without them. */
function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  send(request, encodePath(`/${basename(file)}`), {
    root: dirname(file),
    dotfiles: "allow",
    cacheControl: false,
    index: false,
  })
    .on("error", ({ status = 404 }: { status?: number }) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      for (const name of ["Content-Length", "ETag", "Last-Modified"]) {
        response.removeHeader(name);
      }
      response.writeHead(status, {
        "Content-Type": "text/plain; charset=utf-8",
      });
      response.end("Ce fichier ne peut pas être lu.");
    })
    .pipe(response);
}

/** Tells a page of what changes, as server-sent events. */
function follow(
  { followers }: PreviewSource,
  query: URLSearchParams,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [rawPath = "/", rawQuery = ""] = (query.get("page") ?? "/").split("?");
  response.writeHead(200, {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  response.write("retry: 500\n\n");
  const leave = followers.join({
    path: decodePath(rawPath.slice(base.length) || "/"),
    query: new URLSearchParams(rawQuery),
    // What it was told last, when it comes back by itself.
    seen:
      request.headers["last-event-id"]?.toString() ?? query.get("seen") ?? "",
    send: (event, content, id) => {
      // A page that does not listen any more asks again when it does.
      if (response.writableLength > mostUnheard) {
        response.destroy();
        return;
      }
      const name = id === undefined ? "" : `id: ${id}\n`;
      response.write(
        `${name}event: ${event}\ndata: ${JSON.stringify(content)}\n\n`,
      );
    },
  });
  request.once("close", leave);
}
