/** A video, as its host's player and page know it. */
export interface VideoAddress {
  /** Name of the player's host, checked against the settings. */
  host: string;
  /** The player, to be shown in a frame. */
  player: string;
  /** The video's own page, for those who cannot or will not use the player. */
  page: string;
}

/** What an address says of its video. */
interface NamedVideo {
  id: string;
  host: string;
  /** The key of a private video. */
  hash: string | undefined;
  /** Where to start, in seconds. */
  start: number | undefined;
}

interface VideoHost {
  /** Everything up to the video's id; nothing but a query may follow. */
  matches: RegExp;
  player: (video: NamedVideo) => string;
  page: (video: NamedVideo) => string;
  /** Where the player is served, when it is not the host of the address. */
  host?: string;
}

/** The forms of addresses that hosts give, tried in order; each has the video's id. */
const hosts: readonly VideoHost[] = [
  {
    matches:
      /^https:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|watch\?(?:[^#]*&)?v=|shorts\/)|youtu\.be\/)(?<id>[\w-]{6,})(?=&|\/?(?:$|[?#]))/,
    host: "www.youtube-nocookie.com",
    player: ({ id, host, start }) =>
      withQuery(`https://${host}/embed/${id}`, { start }),
    page: ({ id, start }) =>
      withQuery("https://www.youtube.com/watch", { v: id, t: start }),
  },
  {
    matches:
      /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(?<id>\d+)(?:\/(?<hash>[\da-z]+))?(?=\/?(?:$|[?#]))/,
    host: "player.vimeo.com",
    player: ({ id, host, hash }) =>
      withQuery(`https://${host}/video/${id}`, { h: hash }),
    page: ({ id, hash }) =>
      `https://vimeo.com/${id}${hash === undefined ? "" : `/${hash}`}`,
  },
  {
    matches:
      /^https:\/\/(?:www\.|geo\.)?(?:dailymotion\.com\/(?:embed\/)?video|dai\.ly)\/(?<id>[a-z0-9]+)(?=\/?(?:$|[?#]))/i,
    host: "www.dailymotion.com",
    player: ({ id, host, start }) =>
      withQuery(`https://${host}/embed/video/${id}`, { start }),
    page: ({ id, start }) =>
      withQuery(`https://www.dailymotion.com/video/${id}`, { start }),
  },
  {
    // PeerTube, on any host that the settings allow.
    matches:
      /^https:\/\/(?<host>[^/?#:@\\]+)\/(?:videos\/(?:embed|watch)|w)\/(?<id>[\w-]+)(?=\/?(?:$|[?#]))/,
    player: ({ id, host, start }) =>
      withQuery(`https://${host}/videos/embed/${id}`, {
        start: seconds(start),
      }),
    page: ({ id, host, start }) =>
      withQuery(`https://${host}/w/${id}`, { start: seconds(start) }),
  },
];

/** The video that an address names, or undefined when its form is of no known host. */
export function readVideoAddress(address: string): VideoAddress | undefined {
  const absolute = address.trim().replace(/^(?:http:)?\/\//, "https://");
  if (/\s/.test(absolute)) return undefined;
  const query = new URLSearchParams(/\?([^#]*)/.exec(absolute)?.[1] ?? "");
  for (const form of hosts) {
    const groups = form.matches.exec(absolute)?.groups;
    if (!groups?.id) continue;
    const host = form.host ?? groups.host?.toLowerCase() ?? "";
    const key = query.get("h") ?? "";
    const video: NamedVideo = {
      id: groups.id,
      host,
      hash: groups.hash ?? (/^[\da-z]+$/.test(key) ? key : undefined),
      start: readStart(query.get("start") ?? query.get("t") ?? ""),
    };
    return { host, player: form.player(video), page: form.page(video) };
  }
  return undefined;
}

/** `30`, `30s` or `1h2m3s` in seconds. */
function readStart(text: string): number | undefined {
  const [, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text) ?? [];
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return start > 0 ? start : undefined;
}

function seconds(start: number | undefined): string | undefined {
  return start === undefined ? undefined : `${start}s`;
}

function withQuery(
  address: string,
  fields: Record<string, string | number | undefined>,
): string {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return given.length > 0 ? `${address}?${given.join("&")}` : address;
}
