import { withKey, type ShownPage } from "./pages";

/** A page that is open in a browser. */
export interface Follower {
  /** Decoded, of the site. */
  path: string;
  query: URLSearchParams;
  /** The key of what it shows. */
  seen: string;
  send: (event: "page" | "images", content: unknown, id?: string) => void;
}

/** The pages that are open, which are told of what changes in them. */
export interface Followers {
  /** Takes a page in, and gives what leaves it out. */
  join: (follower: Follower) => () => void;
  count: () => number;
  /** Shows every page again; those whose HTML is new are told. */
  update: () => Promise<void>;
  /** Tells every page of images that kept their addresses. */
  reloadImages: (addresses: readonly string[]) => void;
}

/**
 * @param show - the page at a decoded path, as it is now
 * @param movedTo - the decoded path where the page of another path went
 * @param urlOf - the URL of a decoded path
 */
export function openFollowers(
  show: (path: string, query: URLSearchParams) => Promise<ShownPage>,
  movedTo: (path: string) => string | undefined,
  urlOf: (path: string) => string,
): Followers {
  /** By page that is open, how many times it was shown again. */
  const followers = new Map<Follower, number>();
  const tell = async (follower: Follower) => {
    const turn = (followers.get(follower) ?? 0) + 1;
    followers.set(follower, turn);
    const moved = movedTo(follower.path);
    if (moved !== undefined) follower.path = moved;
    const page = await show(follower.path, follower.query);
    // It left, or what changed since is being shown.
    if (followers.get(follower) !== turn) return;
    if (page.key === follower.seen && moved === undefined) return;
    follower.seen = page.key;
    const address = moved === undefined ? {} : { address: urlOf(moved) };
    const update = { html: withKey(page), seen: page.key, ...address };
    follower.send("page", update, page.key);
  };
  return {
    join: (follower) => {
      // It may have changed between its rendering and now.
      void tell(follower).catch(console.error);
      return () => followers.delete(follower);
    },
    count: () => followers.size,
    update: async () => {
      for (const follower of [...followers.keys()]) await tell(follower);
    },
    reloadImages: (addresses) => {
      if (addresses.length === 0) return;
      for (const { send } of followers.keys()) send("images", addresses);
    },
  };
}
