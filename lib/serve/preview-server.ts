import { createReadStream, existsSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { join } from "node:path";
import { lookup } from "mrmime";

import type { Assets } from "../build/assets";
import { stripFramework } from "../build/strip-framework";
import { routeAt, type Library } from "../library/library";
import { decodePath, encodePath } from "../library/urls";
import { headerRulesOf } from "./header-rules";
import { hashedFolder, notFoundPath } from "../paths";

/** What the preview needs from the rest of the program. */
export interface PreviewOptions {
  assets: Assets;
  assetsDir: string;
  /** The site as it is on disk now, and where its files are. */
  readSite: () => Promise<{
    /** Changes with any of its files. */
    key: string;
    library: Library;
    diskPaths: ReadonlyMap<string, string>;
  }>;
  /** The HTML that Next.js renders for a path. */
  render: (path: string) => Promise<string>;
  /** Resolves when the site has another key; rejects with the signal. */
  changeSince: (key: string, signal: AbortSignal) => Promise<void>;
}

/** Where the page's script hears of changes. */
const changesPath = `${hashedFolder}/preview/changes`;

/**
 * A server for authors: the pages as production will show them, rendered when
 * they are asked for, and shown again after each change.
 */
export function createPreviewServer(options: PreviewOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
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

async function answer(
  options: PreviewOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { key, library, diskPaths } = await options.readSite();
  const { base, of } = library.urls;
  const headers = {
    ...headerRulesOf(library.settings).every,
    "Cache-Control": "no-store",
  };
  const [rawPath = "/", query = ""] = (request.url ?? "/").split("?");
  if (base && !`${rawPath}/`.startsWith(`${base}/`)) {
    response.writeHead(307, { ...headers, Location: of("/") }).end();
    return;
  }
  const path = decodePath(rawPath.slice(base.length) || "/");
  if (path === changesPath) {
    return sendChange(options, query, request, response);
  }

  const file = diskFile(options.assetsDir, library, diskPaths, path);
  if (file !== undefined) {
    const type = lookup(file) ?? "application/octet-stream";
    const stream = createReadStream(file);
    stream.once("error", () => response.destroy());
    response.writeHead(200, { ...headers, "Content-Type": type });
    stream.pipe(response);
    return;
  }
  if (!path.endsWith("/") && routeAt(library, `${path}/`)) {
    response.writeHead(307, { ...headers, Location: of(`${path}/`) }).end();
    return;
  }
  const found = routeAt(library, path) !== undefined && path !== notFoundPath;
  const html = await options.render(encodePath(found ? path : notFoundPath));
  const script = `<script type="module" src="${of(options.assets.scripts.preview, `?${key}`)}"></script>`;
  response
    .writeHead(found ? 200 : 404, {
      ...headers,
      "Content-Type": "text/html; charset=utf-8",
    })
    .end(stripFramework(html).replace("</head>", `${script}</head>`));
}

/** The file that a path names: of the program, beside an article, or in `public/`. */
function diskFile(
  assetsDir: string,
  library: Library,
  diskPaths: ReadonlyMap<string, string>,
  path: string,
): string | undefined {
  for (const [file, media] of library.media) {
    if (media.path === path) return diskPaths.get(file);
  }
  const own = /^\/_parution\/([\w.-]+)$/.exec(path)?.[1];
  if (own !== undefined && existsSync(join(assetsDir, own))) {
    return join(assetsDir, own);
  }
  return diskPaths.get(`public${path}`);
}

/** A server-sent event, once the site is no more what the page shows. */
async function sendChange(
  { changeSince }: PreviewOptions,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const closed = new AbortController();
  request.once("close", () => closed.abort());
  response.writeHead(200, {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store",
  });
  response.write(": bonjour\n\n");
  try {
    await changeSince(key, closed.signal);
  } catch {
    return;
  }
  response.end("data: changed\n\n");
}
