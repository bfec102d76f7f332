import type { Page } from "@playwright/test";

export type Area = Record<"x" | "y" | "width" | "height", number>;

/** An example of a directive on the reference page, as readers see it. */
export interface DirectiveExample {
  /** Where its pictures are: `directives/quote/` and the example's anchor. */
  subject: string;
  /** Where it is on the page, in CSS pixels. */
  area: Area;
}

/**
 * The examples that the reference page shows, in its order. There, a directive
 * has a heading of level 2; an example has one of level 3, its source, then
 * what the source gives.
 */
export async function findDirectiveExamples(
  page: Page,
): Promise<DirectiveExample[]> {
  return page.locator(".parution-body > *").evaluateAll((children) => {
    const margin = 8;
    // A heading stands beside the link to itself.
    const blocks = children.map((child) =>
      child.matches(".parution-heading")
        ? (child.firstElementChild ?? child)
        : child,
    );
    const hasSource = (heading: Element) =>
      (
        heading.closest(".parution-heading") ?? heading
      ).nextElementSibling?.matches("pre, :has(pre)") ?? false;
    const isStart = (block: Element) =>
      block.matches("h2") || (block.matches("h3") && hasSource(block));
    let directive = "";
    return blocks.flatMap((block, index) => {
      if (block.matches("h2")) directive = block.id;
      if (!block.matches("h3") || !hasSource(block)) return [];
      const rest = blocks.slice(index + 1);
      const end = rest.findIndex(isStart);
      const boxes = rest
        .slice(1, end < 0 ? undefined : end)
        // A portrait stands beside the box of its quote.
        .flatMap((shown) => [shown, ...shown.querySelectorAll("img")])
        .map((shown) => shown.getBoundingClientRect())
        .filter(({ height }) => height > 0);
      if (boxes.length === 0) return [];
      const x = Math.min(...boxes.map(({ left }) => left)) - margin;
      const y = Math.min(...boxes.map(({ top }) => top)) - margin;
      const area = {
        x,
        y: y + scrollY,
        width: Math.max(...boxes.map(({ right }) => right)) + margin - x,
        height: Math.max(...boxes.map(({ bottom }) => bottom)) + margin - y,
      };
      return [{ subject: `directives/${directive}/${block.id}`, area }];
    });
  });
}
