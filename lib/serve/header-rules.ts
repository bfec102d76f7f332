import { z } from "zod";

import type { SiteSettings } from "../site/settings";
import { isPublicHttps } from "../site/address";
import { measurementOf } from "../site/measurement";
import { createUrls } from "../library/urls";
import { isEmbeddable } from "./media-types";
import { speculationRulesOf } from "./speculation-rules";
import { hashedFolder, healthPath } from "../paths";

const headers = z.record(z.string(), z.string());

/** Values of headers, by name. */
export type Headers = z.output<typeof headers>;

/**
 * The headers of a site's answers, for every way of serving it. An answer has
 * those of `every`, then of one group of each pair.
 */
export const headerRules = z.object({
  every: headers,
  /** Under the folder of hashed files, or elsewhere. */
  kept: headers,
  revalidated: headers,
  /** What other sites may show, or the rest. */
  embeddable: headers,
  own: headers,
  /** On the health check and on failures, instead of those of `revalidated`. */
  unstored: headers,
});

export type HeaderRules = z.output<typeof headerRules>;

/** What pages that show drafts ask of search engines, in a header and in their HTML. */
export const robotsKeptOut = "noindex, nofollow";

const yearInSeconds = 31_536_000;

type PolicySettings = Pick<SiteSettings, "hosts" | "url" | "measurement">;

/**
 * What a site's settings make of its headers.
 *
 * @param showsDrafts - whether search engines have to leave it alone
 * @param trustedTypes - the policies that scripts may make HTML by
 */
export function headerRulesOf(
  settings: PolicySettings,
  showsDrafts = false,
  trustedTypes = "'none'",
): HeaderRules {
  return {
    every: {
      "Content-Security-Policy": contentSecurityPolicy(
        settings,
        showsDrafts,
        trustedTypes,
      ),
      "X-Content-Type-Options": "nosniff",
      // A video player asks for the origin of the page that shows it.
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": permissionsPolicy,
      "Cross-Origin-Opener-Policy": "same-origin",
      // A header, since the policy forbids scripts inside a page. Drafts
      // change from one look to the next: nothing of them is fetched early.
      ...(showsDrafts
        ? { "X-Robots-Tag": robotsKeptOut }
        : { "Speculation-Rules": speculationRulesHeader(settings) }),
      // Never on an author’s machine: browsers would come back over HTTPS only.
      ...(isPublicHttps(settings.url) && {
        "Strict-Transport-Security": `max-age=${yearInSeconds}`,
      }),
    },
    kept: { "Cache-Control": `public, max-age=${yearInSeconds}, immutable` },
    revalidated: {
      "Cache-Control": "no-cache",
      // RFC 9213: only shared caches read it, so that browsers always see a
      // deployment at once, and a crowd does not reach the server.
      "CDN-Cache-Control":
        "max-age=10, stale-while-revalidate=60, stale-if-error=86400",
    },
    embeddable: { "Cross-Origin-Resource-Policy": "cross-origin" },
    own: { "Cross-Origin-Resource-Policy": "same-origin" },
    unstored: { "Cache-Control": "no-store" },
  };
}

/**
 * The headers of the answer at a decoded path of the site, of a `Content-Type`.
 *
 * @param mayBeKept - not when something failed or was refused
 */
export function headersAt(
  rules: HeaderRules,
  path: string,
  contentType: string,
  mayBeKept = true,
): Headers {
  const caching =
    path === healthPath || !mayBeKept
      ? rules.unstored
      : path.startsWith(`${hashedFolder}/`)
        ? rules.kept
        : rules.revalidated;
  return {
    ...rules.every,
    ...caching,
    ...(isEmbeddable(contentType) ? rules.embeddable : rules.own),
  };
}

function speculationRulesHeader(settings: PolicySettings): string {
  const urls = createUrls(settings);
  return `"${urls.of(speculationRulesOf(urls.base).path)}"`;
}

/** Nothing from elsewhere but players that a reader asks for; nothing to elsewhere but what counts visits, if that is set. */
function contentSecurityPolicy(
  settings: PolicySettings,
  showsDrafts: boolean,
  trustedTypes: string,
): string {
  const { hosts } = settings;
  const measurement = measurementOf(settings, showsDrafts);
  const players = [...new Set([...hosts.video, ...hosts.embed])].map(
    (host) => `https://${host}`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", measurement?.endpoint].filter(Boolean).join(" "),
    "manifest-src 'self'",
    `frame-src ${players.join(" ") || "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join("; ");
}

/** What no page of ours asks for; full screen and the like are left to players. */
const permissionsPolicy = [
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "hid",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");
