import { hashedFolder } from "../disk/read-media";
import type { SiteSettings } from "../site/settings";

/** The policy of every page: nothing from elsewhere but players that a reader asks for. */
function contentSecurityPolicy(settings: Pick<SiteSettings, "hosts">): string {
  const { video, embed } = settings.hosts;
  const players = [...new Set([...video, ...embed])].map(
    (host) => `https://${host}`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${players.join(" ") || "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The headers of every answer, whatever serves it. */
export function securityHeaders(
  settings: Pick<SiteSettings, "hosts">,
): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(settings),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
  };
}

/** How long a file may be kept: for ever when its name changes with its content. */
export function cacheControl(path: string): string {
  return path.startsWith(`${hashedFolder}/`)
    ? "public, max-age=31536000, immutable"
    : "no-cache";
}
