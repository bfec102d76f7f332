import type { BuildRecord, ServedFile } from "../build/build-record";
import { encodePath } from "../library/urls";
import { chooseCoding } from "./coding";
import { headersAt, type Headers } from "./header-rules";
import { contentTypeOf, isCompressible, withCharset } from "./media-types";
import { readTarget } from "./request-target";
import {
  faultPageAt,
  gonePath,
  healthPath,
  notFoundPath,
  serverErrorPath,
} from "../paths";

/** What a request gets: a file of the build, or a few words. */
export type Answer = { status: number; headers: Headers } & (
  { kind: "file"; path: string; bytes: number } | { kind: "text"; text: string }
);

/** The health check, which is told when it is asked. */
export interface HealthAnswer {
  kind: "health";
}

/** The part of a request that decides what it gets; conditions and ranges come after. */
export interface AskedFor {
  method: string;
  /** The target of the request, as it came. */
  target: string;
  acceptEncoding: string | undefined;
}

const methods = ["GET", "HEAD"];

/** Whether a file is an answer, but no address. */
function isUnaddressed(
  file: string,
  { faults }: Pick<BuildRecord, "faults">,
): boolean {
  return [notFoundPath, gonePath, serverErrorPath].some(
    (page) => file === faultPageAt(file, page, faults),
  );
}

/** The answer that a build gives to a request; the same whatever was asked before. */
export function decideAnswer(
  record: BuildRecord,
  asked: AskedFor,
): Answer | HealthAnswer {
  const { method, acceptEncoding } = asked;
  const target = readTarget(method, asked.target, record.base);
  const words = (status: number, text: string, more: Headers = {}) =>
    textAnswer(record, status, text, more);
  if (target.kind === "too-long") return words(414, "Adresse trop longue.\n");
  if (target.kind === "malformed") return words(400, "Adresse mal formée.\n");
  if (!methods.includes(method)) {
    return words(405, "Cette méthode n’est pas permise.\n", {
      Allow: methods.join(", "),
    });
  }
  const notFound = (path = "") =>
    pageAnswer(
      record,
      404,
      faultPageAt(path, notFoundPath, record.faults),
      acceptEncoding,
    );
  if (target.kind === "outside") return notFound();

  const { path, query } = target;
  if (path === healthPath) return { kind: "health" };
  if (record.withdrawn.includes(withoutEnd(path))) {
    const page = faultPageAt(path, gonePath, record.faults);
    return pageAnswer(record, 410, page, acceptEncoding);
  }
  const redirect = redirectOf(record, path);
  if (redirect !== undefined) {
    return words(301, "", { Location: withQuery(redirect, query) });
  }
  const file = path.endsWith("/") ? `${path}index.html` : path;
  if (isUnaddressed(file, record)) return notFound(path);
  return fileAnswer(record, 200, path, file, acceptEncoding) ?? notFound(path);
}

/** The page that says that an answer failed, if the build still has it. */
export function failureAnswer(
  record: BuildRecord,
  acceptEncoding?: string,
): Answer {
  return pageAnswer(record, 500, serverErrorPath, acceptEncoding);
}

/**
 * Where an address leads in one hop: as the settings say; or to the page that
 * it means without its slash, or with `index.html`.
 */
function redirectOf(
  { base, redirects, files }: BuildRecord,
  path: string,
): string | undefined {
  if (path === "") return `${base}/`;
  const old = withoutEnd(path);
  if (Object.hasOwn(redirects, old)) return redirects[old];
  if (path.endsWith("/")) return undefined;
  const folder = path.replace(/\/index\.html$/, "");
  return Object.hasOwn(files, `${folder}/index.html`)
    ? `${base}${encodePath(folder)}/`
    : undefined;
}

/** A decoded path in the form that old paths are known by. */
function withoutEnd(path: string): string {
  return path.replace(/(?:\/index\.html|\/)$/, "");
}

/** A target keeps its own query or anchor. */
function withQuery(target: string, query: string): string {
  return /[?#]/.test(target) ? target : target + query;
}

function pageAnswer(
  record: BuildRecord,
  status: number,
  file: string,
  acceptEncoding: string | undefined,
): Answer {
  return (
    fileAnswer(record, status, file, file, acceptEncoding) ??
    textAnswer(record, status, "", {})
  );
}

function fileAnswer(
  record: BuildRecord,
  status: number,
  path: string,
  file: string,
  acceptEncoding: string | undefined,
): Answer | undefined {
  const served = Object.hasOwn(record.files, file)
    ? record.files[file]
    : undefined;
  if (served === undefined) return undefined;
  const contentType = contentTypeOf(file);
  const coding = chooseCoding(
    acceptEncoding,
    ({ name }) => served[name] !== undefined,
  );
  const bytes = (coding && served[coding.name]) ?? served.bytes;
  return {
    kind: "file",
    status,
    path: file + (coding?.extension ?? ""),
    bytes,
    headers: {
      ...headersAt(record.headers, path, contentType, status < 500),
      "Content-Type": contentType,
      "Content-Length": String(bytes),
      ...(isCompressible(contentType) && { Vary: "Accept-Encoding" }),
      ...(coding && { "Content-Encoding": coding.name }),
      ...(status === 200 && validators(served, bytes)),
    },
  };
}

/** As nginx writes them, so that a site may move between the two. */
function validators({ modified }: ServedFile, bytes: number): Headers {
  return {
    ETag: `"${modified.toString(16)}-${bytes.toString(16)}"`,
    "Last-Modified": new Date(modified * 1000).toUTCString(),
    "Accept-Ranges": "bytes",
  };
}

function textAnswer(
  record: BuildRecord,
  status: number,
  text: string,
  more: Headers,
): Answer {
  const contentType = withCharset("text/plain");
  const isRedirect = status === 301;
  return {
    kind: "text",
    status,
    text,
    headers: {
      // Wherever they stand, words are not kept as a page's files are.
      ...headersAt(record.headers, "", contentType, isRedirect),
      "Content-Type": contentType,
      "Content-Length": String(Buffer.byteLength(text)),
      ...more,
    },
  };
}
