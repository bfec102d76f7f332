/** A video, as its host's player and page know it. */
export interface VideoAddress {
  /** Name of the player's host, checked against the settings. */
  host: string;
  /** The player, to be shown in a frame. */
  player: string;
  /** The video's own page, for those who cannot or will not use the player. */
  page: string;
}

interface VideoHost {
  matches: RegExp;
  player: (id: string, host: string) => string;
  page: (id: string, host: string) => string;
  /** Where the player is served, when it is not the host of the address. */
  host?: string;
}

/** The forms of addresses that hosts give, tried in order; each has the video's id. */
const hosts: readonly VideoHost[] = [
  {
    matches:
      /^https:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|watch\?(?:[^#]*&)?v=|shorts\/)|youtu\.be\/)(?<id>[\w-]{6,})/,
    host: "www.youtube-nocookie.com",
    player: (id, host) => `https://${host}/embed/${id}`,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    matches: /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(?<id>\d+)/,
    host: "player.vimeo.com",
    player: (id, host) => `https://${host}/video/${id}`,
    page: (id) => `https://vimeo.com/${id}`,
  },
  {
    matches:
      /^https:\/\/(?:www\.|geo\.)?(?:dailymotion\.com\/(?:embed\/)?video|dai\.ly)\/(?<id>[a-z0-9]+)/i,
    host: "www.dailymotion.com",
    player: (id, host) => `https://${host}/embed/video/${id}`,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    // PeerTube, on any host that the settings allow.
    matches:
      /^https:\/\/(?<host>[^/?#:@\\]+)\/(?:videos\/(?:embed|watch)|w)\/(?<id>[\w-]+)/,
    player: (id, host) => `https://${host}/videos/embed/${id}`,
    page: (id, host) => `https://${host}/w/${id}`,
  },
];

/** The video that an address names, or undefined when its form is of no known host. */
export function readVideoAddress(address: string): VideoAddress | undefined {
  const absolute = address.trim().replace(/^(?:http:)?\/\//, "https://");
  for (const form of hosts) {
    const groups = form.matches.exec(absolute)?.groups;
    if (!groups?.id) continue;
    const host = form.host ?? groups.host?.toLowerCase() ?? "";
    return {
      host,
      player: form.player(groups.id, host),
      page: form.page(groups.id, host),
    };
  }
  return undefined;
}
