import type { BuildRecord } from "./build-record";
import { encodePath } from "../library/urls";
import { contentTypeOf } from "../serve/media-types";
import { speculationRulesOf } from "../serve/speculation-rules";
import { hashedFolder } from "../paths";

/** Files that static hosts read beside the site, by name. */
export function staticHostFiles(
  record: Pick<BuildRecord, "base" | "headers" | "redirects">,
): Record<string, string> {
  return {
    _headers: headersFile(record),
    ...(Object.keys(record.redirects).length > 0 && {
      _redirects: redirectsFile(record),
    }),
  };
}

/**
 * Netlify's and Cloudflare's format. Both join the values of a header that two
 * patterns give, so that no header is under two.
 */
function headersFile({
  base,
  headers,
}: Pick<BuildRecord, "base" | "headers">): string {
  const block = (path: string, values: Record<string, string>) =>
    [
      base + path,
      ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`),
    ].join("\n");
  const { path } = speculationRulesOf(base);
  const blocks = [
    block("/*", headers.every),
    block(`${hashedFolder}/*`, headers.kept),
    // Hosts do not know the type, and browsers refuse the rules without it.
    ...(headers.every["Speculation-Rules"]
      ? [block(path, { "Content-Type": contentTypeOf(path) })]
      : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function redirectsFile({
  base,
  redirects,
}: Pick<BuildRecord, "base" | "redirects">): string {
  const lines = Object.entries(redirects).flatMap(([path, url]) => {
    // A star would stand for anything.
    const from = base + encodePath(path).replaceAll("*", "%2A");
    return [from, `${from}/`].flatMap((one) =>
      one === "" ? [] : [`${one} ${url} 301`],
    );
  });
  return `${lines.join("\n")}\n`;
}

/**
 * The page at an old address, for hosts that cannot redirect.
 *
 * @param url - where it leads
 */
export function movedPage(url: string): string {
  const target = escapeHtml(url);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Page déplacée</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${target}">
</head>
<body>
<h1>Page déplacée</h1>
<p>Cette page a une nouvelle adresse : <a href="${target}">${target}</a>.</p>
</body>
</html>
`;
}

/**
 * The page at an address that is withdrawn, for hosts that answer 200 there.
 *
 * @param page - what other servers answer with 410
 */
export function withdrawnPage(page: string): string {
  return page.replace(
    "</head>",
    '<meta name="robots" content="noindex"></head>',
  );
}

/** Where the page of an old path is in the folder to serve. */
export function movedFile(path: string): string {
  return /\.[a-z]+$/i.test(path) ? path : `${path}/index.html`;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
