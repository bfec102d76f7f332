import type { DirectiveUse } from "../content/entry";
import { readFrameAddress } from "../content/frame-address";
import { readVideoAddress } from "../content/video-hosts";
import type { Library } from "./library";

/**
 * The hosts of the players that pages of the site hold, by name. Where drafts
 * are shown, all those that the settings allow: no body is read to know them.
 */
export function hostsInUse({
  links,
  settings,
  showsDrafts,
}: Library): string[] {
  const { video, embed } = settings.hosts;
  const allowed = [...new Set([...video, ...embed])].sort();
  if (showsDrafts) return allowed;
  const used = new Set<string>();
  for (const { entry } of links.routes.values()) {
    for (const use of entry?.body.directives ?? []) {
      const host = hostOf(use);
      if (host !== undefined) used.add(host);
    }
  }
  return allowed.filter((host) => used.has(host));
}

function hostOf({ name, attributes }: DirectiveUse): string | undefined {
  const { src = "" } = attributes;
  if (name === "video") return readVideoAddress(src)?.host;
  if (name === "embed") return readFrameAddress(src)?.host;
  return undefined;
}
