/** Something of another server that a page shows in a frame. */
export interface FrameAddress {
  /** Checked against the settings. */
  host: string;
  /** Always in https. */
  url: string;
}

/** What an address shows in a frame, or undefined when no page may ask for it. */
export function readFrameAddress(address: string): FrameAddress | undefined {
  const absolute = address.trim().replace(/^(?:http:)?\/\//i, "https://");
  if (!/^https:\/\//i.test(absolute) || !URL.canParse(absolute)) {
    return undefined;
  }
  const { hostname, port, username, password, href } = new URL(absolute);
  // The policy of pages allows hosts at their usual port.
  if (port || username || password) return undefined;
  return { host: hostname, url: href };
}
