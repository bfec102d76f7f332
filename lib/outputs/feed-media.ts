import type { FeedImage } from "./feed-content";

/** The image of an article as Media RSS has it: what readers show beside its title. */
export function mediaOf({ url, width, height, alt }: FeedImage) {
  return {
    contents: [
      {
        url,
        medium: "image",
        width,
        height,
        ...(alt && { description: { value: alt, type: "plain" } }),
      },
    ],
    thumbnails: [{ url, width, height }],
  };
}
