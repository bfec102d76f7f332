import type { Body, DirectiveUse } from "../content/entry";
import { directiveIndex, isBlankText } from "../content/seat-directives";
import { visit } from "../content/visit";

/** A video of an article. */
export interface Video {
  use: DirectiveUse;
  /** Whether its transcription is written in the article. */
  hasText: boolean;
}

/** The videos of a body, in reading order. */
export function videosOf({ tree, directives }: Body): Video[] {
  const videos: Video[] = [];
  visit(tree, "element", (node) => {
    const use = directives[directiveIndex(node)];
    if (use?.name !== "video") return;
    const hasText = node.children.some((child) => !isBlankText(child));
    videos.push({ use, hasText });
  });
  return videos;
}
