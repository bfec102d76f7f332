import { withKey, type ShownPage } from "./pages";

/** A page that is open in a browser. */
export interface Follower {
  /** Decoded, of the site. */
  path: string;
  query: URLSearchParams;
  /** The key of what it shows. */
  seen: string;
  send: (event: "page" | "images", content: unknown) => void;
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

/** @param show - the page at a decoded path, as it is now */
export function openFollowers(
  show: (path: string, query: URLSearchParams) => Promise<ShownPage>,
  movedTo: (path: string) => string | undefined,
): Followers {
  const followers = new Set<Follower>();
  const tell = async (follower: Follower) => {
    const address = movedTo(follower.path);
    if (address !== undefined) follower.path = address;
    const page = await show(follower.path, follower.query);
    if (page.key === follower.seen || !followers.has(follower)) return;
    follower.seen = page.key;
    follower.send("page", {
      html: withKey(page),
      seen: page.key,
      ...(address !== undefined && { address }),
    });
  };
  return {
    join: (follower) => {
      followers.add(follower);
      // It may have changed between its rendering and now.
      void tell(follower);
      return () => followers.delete(follower);
    },
    count: () => followers.size,
    update: async () => {
      for (const follower of followers) await tell(follower);
    },
    reloadImages: (addresses) => {
      for (const { send } of followers) send("images", addresses);
    },
  };
}
