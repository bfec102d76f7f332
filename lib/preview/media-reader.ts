import pMap from "p-map";
import { availableParallelism } from "node:os";

import { isImage, readMedia, type Media } from "../disk/read-media";
import type { ReadImage, SiteImage } from "../images/read-image";
import type { SiteState } from "./live-site";

/** The media of a site, of which only those that pages ask for are read. */
export interface MediaReader {
  /** What is known of the files of a state. */
  of: (state: SiteState) => AskedMedia;
  /** Reads files of a state. */
  read: (state: SiteState, files: Iterable<string>) => Promise<void>;
  /** The images that were read. */
  images: () => ReadonlyMap<string, SiteImage>;
  /** The file whose decoded URL path this is. */
  fileAt: (path: string) => string | undefined;
}

/** Media that remember which of them were asked for and are not known. */
export class AskedMedia extends Map<string, Media> {
  readonly missing = new Set<string>();
  constructor(
    private readonly lookUp: (file: string) => Media | "unread" | undefined,
  ) {
    super();
  }
  override get(file: string): Media | undefined {
    const media = this.lookUp(file);
    if (media !== "unread") return media;
    this.missing.add(file);
    return undefined;
  }
}

export function openMediaReader(readImage: ReadImage): MediaReader {
  const known = new Map<string, { key: string; media: Media | undefined }>();
  const images = new Map<string, SiteImage>();
  const files = new Map<string, string>();
  const keyOf = (state: SiteState, file: string) =>
    state.stamps.get(file)?.key ?? "";

  const readOne = async (state: SiteState, file: string): Promise<void> => {
    const path = state.diskPaths.get(file);
    const key = keyOf(state, file);
    if (path === undefined)
      return void known.set(file, { key, media: undefined });
    const image = isImage(file)
      ? await readImage(path).catch((): SiteImage => unreadable)
      : undefined;
    if (image) images.set(file, image);
    const media = await readMedia(file, path, image);
    known.set(file, { key, media });
    if (media) files.set(media.path, file);
  };

  return {
    of: (state) =>
      new AskedMedia((file) => {
        const one = known.get(file);
        return one?.key === keyOf(state, file) ? one.media : "unread";
      }),
    read: async (state, some) => {
      await pMap(some, (file) => readOne(state, file), {
        concurrency: availableParallelism(),
      });
    },
    images: () => images,
    fileAt: (path) => files.get(path),
  };
}

const unreadable: SiteImage = { hash: "", bytes: 0, read: "unreadable" };
