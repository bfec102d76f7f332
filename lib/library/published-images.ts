import type { PublishedImage } from "../images/make-images";
import type { ImagePlace } from "../images/places";
import { imagesShown } from "./library";
import { logoFiles } from "./logos";
import type { LoadedSite } from "./load-site";

/** The images of a site that go into its build: those that pages use, and every file of `public/`. */
export function publishedImages({
  library: { links, media, settings },
  images,
  diskPaths,
}: Pick<LoadedSite, "library" | "images" | "diskPaths">): PublishedImage[] {
  const shown = new Map<string, Set<ImagePlace>>();
  for (const { entry } of links.routesByFile.values()) {
    for (const { file, where } of entry ? imagesShown(entry, links) : []) {
      shown.set(file, (shown.get(file) ?? new Set()).add(where));
    }
  }
  for (const file of logoFiles(settings, links.files)) {
    shown.set(file, (shown.get(file) ?? new Set()).add("logo"));
  }
  return [...images].flatMap(([file, image]): PublishedImage[] => {
    const diskPath = diskPaths.get(file);
    const { read } = image;
    const isPublished = file.startsWith("public/") || media.has(file);
    if (!isPublished || diskPath === undefined || typeof read === "string") {
      return [];
    }
    const places = shown.get(file) ?? new Set();
    return [{ file, diskPath, image: { ...image, read }, places }];
  });
}
