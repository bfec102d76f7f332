import { acceptPattern, codings } from "../serve/coding";
import {
  contentTypeOf,
  isEmbeddable,
  isCompressible,
  knownExtensions,
} from "../serve/media-types";
import { misleadingPath } from "../serve/request-target";
import type { BuildRecord } from "./build-record";
import {
  gonePath,
  hashedFolder,
  notFoundPath,
  serverErrorPath,
  healthPath,
} from "../paths";

/** What nginx needs to answer as our server does. */
export interface NginxConfiguration {
  /** For the `http` block: values that depend on a request. */
  http: string;
  /** For a `server` block whose `root` is the folder to serve. */
  server: string;
}

/**
 * The configuration of nginx for a build; it needs no module but those that
 * every nginx has. Only redirects and the health check change from a build to
 * the next of the same settings.
 *
 * @param site - a word that no other site of the same nginx has
 * @param health - what the health check says
 */
export function nginxConfiguration(
  record: Pick<
    BuildRecord,
    "base" | "headers" | "redirects" | "withdrawn" | "faults" | "files"
  >,
  site: string,
  health: string,
): NginxConfiguration {
  const name = (variable: string) => `$parution_${site}_${variable}`;
  return {
    http: httpBlock(record, name),
    server: serverBlock(record, name, health),
  };
}

type Name = (variable: string) => string;

/** The files of the 404, 410 and 500 pages of each language, under any coding. */
function errorPagesOf({ faults }: Pick<BuildRecord, "faults">): string[] {
  return ["", ...faults].flatMap((prefix) =>
    [notFoundPath, gonePath, serverErrorPath].map((page) => prefix + page),
  );
}

function httpBlock(
  { base, headers, faults }: Pick<BuildRecord, "base" | "headers" | "faults">,
  name: Name,
): string {
  const b = escapeRegex(base);
  const map = (
    source: string,
    variable: string,
    values: readonly (readonly [string, string])[],
  ) =>
    [
      `map ${quote(source)} ${name(variable)} {`,
      // Told anew for the page of an error, which is another request to nginx.
      "  volatile;",
      ...values.map(
        ([key, value]) =>
          `  ${key === "default" ? key : quote(key)} ${quote(value)};`,
      ),
      "}",
    ].join("\n");
  const hashed = `~^(?:200|206|304) ${hashedFolder}/`;
  const refused = "~^(?:5\\d\\d|40[05]|41[2346]) ";
  const embeddable = typesBy(isEmbeddable).flatMap(([, names]) => names);
  const checked = `200 ${base}${healthPath}`;
  // After the last space: there is none in a target, but in a decoded path.
  const asked = " (?=[^ ]*$)";
  const pages = errorPagesOf({ faults }).map(
    (path) => [`~^${escapeRegex(path)} `, ""] as const,
  );
  return [
    map("$http_accept_encoding", "coding", [
      ["default", ""],
      ...codings.map(
        (coding) =>
          [`~*${acceptPattern(coding.name)}`, coding.extension] as const,
      ),
    ]),
    "# Of a request that is refused: 400, 404, or 301 for the base path without its slash.",
    map("$uri $request_uri", "refusal", [
      ["default", ""],
      ...pages,
      [`~*${asked}${misleadingPath.replace("^", "")}`, "400"],
      [`~${asked}[^?#]*//`, "404"],
      ...(base
        ? ([
            [`~${asked}${b}(?:[?#]|$)`, "301"],
            [`~${asked}(?!${b}/)`, "404"],
          ] as const)
        : []),
    ]),
    ...(faults.length > 0
      ? [
          "# What the pages of errors of a language begin with.",
          map("$request_uri", "language", [
            ["default", ""],
            ...faults.map(
              (prefix) => [`~^${escapeRegex(base + prefix)}/`, prefix] as const,
            ),
          ]),
        ]
      : []),
    "# The path of a file in the folder to serve.",
    map("$uri", "path", [
      ["default", "$uri"],
      ...(base
        ? ([
            [`~^${b}(?<${name("inside").slice(1)}>/.*)$`, name("inside")],
          ] as const)
        : []),
    ]),
    "# The path as it was asked for, without `index.html`.",
    map("$request_uri", "folder", [
      ["default", ""],
      [
        `~^(?<${name("asked").slice(1)}>[^?#]*?)(?:/index\\.html)?(?:[?#]|$)`,
        name("asked"),
      ],
    ]),
    map("$status $uri", "cache", [
      ["default", headers.revalidated["Cache-Control"] ?? ""],
      [hashed, headers.kept["Cache-Control"] ?? ""],
      [refused, headers.unstored["Cache-Control"] ?? ""],
      [checked, headers.unstored["Cache-Control"] ?? ""],
    ]),
    map("$status $uri", "cdn_cache", [
      ["default", headers.revalidated["CDN-Cache-Control"] ?? ""],
      [hashed, ""],
      [refused, ""],
      [checked, ""],
    ]),
    map("$status $uri", "sharing", [
      ["default", headers.own["Cross-Origin-Resource-Policy"] ?? ""],
      [
        `~*^(?:2\\d\\d|304|41[26]) .*\\.(?:${embeddable.join("|")})(?:\\.br|\\.gz)?$`,
        headers.embeddable["Cross-Origin-Resource-Policy"] ?? "",
      ],
    ]),
    map("$status", "allow", [
      ["default", ""],
      ["405", "GET, HEAD"],
    ]),
    `# In a location of files that have compressed forms, ${name("text")} is 1.`,
    map(`$status ${name("text")} $uri`, "encoding", [
      ["default", ""],
      ["~^304", ""],
      ...codings.map(
        (coding) => [`~^\\d+ 1 .*\\${coding.extension}$`, coding.name] as const,
      ),
    ]),
    map(name("text"), "vary", [
      ["default", ""],
      ["1", "Accept-Encoding"],
    ]),
    "",
  ].join("\n\n");
}

function serverBlock(
  {
    base,
    headers,
    redirects,
    withdrawn,
    faults,
    files,
  }: Parameters<typeof nginxConfiguration>[0],
  name: Name,
  health: string,
): string {
  const coding = name("coding");
  const errorPages = errorPagesOf({ faults });
  const language = faults.length > 0 ? name("language") : "";
  const file = name("path").replace(/^\$(.*)$/, "${$1}");
  const sent: [string, string][] = [
    ...Object.entries(headers.every),
    ["Cache-Control", name("cache")],
    ["CDN-Cache-Control", name("cdn_cache")],
    ["Cross-Origin-Resource-Policy", name("sharing")],
    ["Content-Encoding", name("encoding")],
    ["Vary", name("vary")],
    ["Allow", name("allow")],
  ];
  const text = (matcher: string, type: string, inside: readonly string[]) => [
    `location ${matcher} {`,
    `  types { }`,
    `  default_type ${quote(type)};`,
    `  set ${name("text")} 1;`,
    ...inside.map((line) => `  ${line}`),
    "}",
  ];
  const exact = (path: string, ...inside: string[]) => [
    `location = ${quote(path)} {`,
    ...inside.map((line) => `  ${line}`),
    "}",
  ];
  const html = contentTypeOf("/index.html");
  const compressible = compressibleTypes();
  const extensions = [...compressible.values()].flat();
  // Files of the site whose names are those of compressed forms.
  const alike = Object.keys(files).filter((path) =>
    new RegExp(`\\.(?:${extensions.join("|")})\\.(?:br|gz)$`, "i").test(path),
  );
  const alone = new Set(
    alike.flatMap((path) => [path, path.replace(/\.\w+$/, "")]),
  );

  return [
    "server_tokens off;",
    "uninitialized_variable_warn off;",
    "absolute_redirect off;",
    "merge_slashes off;",
    "autoindex off;",
    "gzip off;",
    "if_modified_since before;",
    "max_ranges 1;",
    "client_max_body_size 1k;",
    "client_header_timeout 15s;",
    "keepalive_timeout 75s;",
    "send_timeout 90s;",
    "large_client_header_buffers 4 8k;",
    "log_not_found off;",
    "sendfile on;",
    "tcp_nopush on;",
    "",
    ...sent.map(
      ([header, value]) => `add_header ${header} ${quote(value)} always;`,
    ),
    "",
    `error_page 404 ${language}${notFoundPath};`,
    `error_page 410 ${language}${gonePath};`,
    `error_page 500 502 503 504 ${language}${serverErrorPath};`,
    "",
    `set ${name("text")} "";`,
    `if (${name("refusal")} = 400) { return 400; }`,
    `if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }`,
    `if (${name("refusal")} = 404) { return 404; }`,
    ...(base
      ? [
          `if (${name("refusal")} = 301) { return 301 ${quote(`${base}/$is_args$args`)}; }`,
        ]
      : []),
    "",
    ...Object.entries(redirects).flatMap(([path, url]) =>
      formsOf(path).flatMap((one) =>
        exact(base + one, `return 301 ${quote(withArguments(url))};`),
      ),
    ),
    ...withdrawn
      .flatMap(formsOf)
      .flatMap((one) => exact(base + one, "return 410;")),
    ...["/_headers", "/_redirects"].flatMap((path) =>
      Object.hasOwn(files, path) ? [] : exact(base + path, "return 404;"),
    ),
    ...(base
      ? errorPages.flatMap((path) => exact(base + path, "return 404;"))
      : []),
    ...exact(
      base + healthPath,
      "types { }",
      "default_type application/json;",
      `return 200 ${quote(`${health}\n`)};`,
    ),
    ...[...alone].flatMap((path) =>
      exact(
        base + path,
        "types { }",
        `default_type ${quote(contentTypeOf(path))};`,
        ...(alike.includes(path) ? [] : [`set ${name("text")} 1;`]),
        `try_files ${file} =404;`,
      ),
    ),
    ...errorPages.flatMap((path) =>
      text(`= ${path}`, html, [
        "internal;",
        "etag off;",
        `try_files ${path}${coding} ${path} =404;`,
      ]),
    ),
    `location ~* ${quote(`\\.(?:${extensions.join("|")})\\.(?:br|gz)$`)} { return 404; }`,
    "location ~ /index\\.html$ {",
    `  if (-f $document_root${file}) { return 301 ${name("folder")}/$is_args$args; }`,
    "  return 404;",
    "}",
    ...text("~ /$", html, [
      `try_files ${file}index.html${coding} ${file}index.html =404;`,
    ]),
    ...[...compressible].flatMap(([type, names]) =>
      text(`~* ${quote(`\\.(?:${names.join("|")})$`)}`, type, [
        `try_files ${file}${coding} ${file} =404;`,
      ]),
    ),
    "location / {",
    "  default_type application/octet-stream;",
    `  if (-f $document_root${file}/index.html) { return 301 ${name("folder")}/$is_args$args; }`,
    `  try_files ${file} =404;`,
    "  types {",
    ...otherTypes().map(
      ([type, names]) => `    ${quote(type)} ${names.join(" ")};`,
    ),
    "  }",
    "}",
    "",
  ].join("\n");
}

/** The addresses that an old path stands for. */
function formsOf(path: string): string[] {
  // The root of a site without a base path has no form without its slash.
  return [path, `${path}/`, `${path}/index.html`].filter((one) => one !== "");
}

/** Extensions of the types that are compressed, and of the others. */
function compressibleTypes(): Map<string, string[]> {
  return new Map(typesBy(isCompressible));
}

function otherTypes(): [string, string[]][] {
  return typesBy((type) => !isCompressible(type));
}

function typesBy(isWanted: (type: string) => boolean): [string, string[]][] {
  const types = new Map<string, string[]>();
  for (const extension of knownExtensions) {
    const type = contentTypeOf(`/a.${extension}`);
    if (!isWanted(type)) continue;
    types.set(type, [...(types.get(type) ?? []), extension]);
  }
  return [...types];
}

/** A text of nginx's configuration; its variables stay. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** A URL of ours, to which the query is added where it has none. */
function withArguments(url: string): string {
  return /[?#]/.test(url) ? url : `${url}$is_args$args`;
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
