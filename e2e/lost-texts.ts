import type { Page } from "@playwright/test";

/** Adds a style sheet to a page, which its policy lets no test write into it. */
export async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** The texts of a page, as it is shown, that something cuts or that stand on one another. */
export function lostTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = shownTexts();
    return [...texts.filter(isCut), ...texts.filter(isCovered)].map(
      ({ words }) => words,
    );

    function shownTexts() {
      const walker = document.createTreeWalker(
        document.body,
        NodeFilter.SHOW_TEXT,
      );
      const found: { words: string; element: Element; boxes: DOMRect[] }[] = [];
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const element = node.parentElement;
        const words = node.textContent?.trim() ?? "";
        if (!words || !element?.checkVisibility({ visibilityProperty: true })) {
          continue;
        }
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()]
          .flatMap((box) => scrolledInto(box, element))
          .filter(({ width, height }) => width > 1 && height > 1);
        if (element.closest(".fr-sr-only, .fr-skiplinks, noscript")) continue;
        found.push({ words, element, boxes });
      }
      return found;
    }

    /** What is left of a box in what scrolls around it. */
    function scrolledInto(box: DOMRect, element: Element | null): DOMRect[] {
      if (!element || element === document.body) return [box];
      const { overflowX } = getComputedStyle(element);
      if (!/auto|scroll/.test(overflowX)) {
        return scrolledInto(box, element.parentElement);
      }
      const around = element.getBoundingClientRect();
      const left = Math.max(box.left, around.left);
      const top = Math.max(box.top, around.top);
      const width = Math.min(box.right, around.right) - left;
      const height = Math.min(box.bottom, around.bottom) - top;
      return width > 0 && height > 0
        ? [new DOMRect(left, top, width, height)]
        : [];
    }

    function isCut({ element, boxes }: (typeof texts)[number]): boolean {
      for (
        let around: Element | null = element;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const { left, right, top, bottom } = around.getBoundingClientRect();
        const hides = (overflow: string) => /hidden|clip/.test(overflow);
        const outside = boxes.some(
          (box) =>
            (hides(overflowX) &&
              (box.left < left - 2 || box.right > right + 2)) ||
            (hides(overflowY) &&
              (box.top + box.height / 4 < top ||
                box.bottom - box.height / 4 > bottom)),
        );
        if (outside) return true;
      }
      return false;
    }

    /** Lines may touch: a third of a box is in the way. */
    function isCovered(text: (typeof texts)[number], index: number): boolean {
      return texts
        .slice(index + 1)
        .some(
          (other) =>
            !other.element.contains(text.element) &&
            !text.element.contains(other.element) &&
            text.boxes.some((box) =>
              other.boxes.some((another) => isOn(box, another)),
            ),
        );
    }

    function isOn(one: DOMRect, other: DOMRect): boolean {
      const across =
        Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down =
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 2 && down > Math.min(one.height, other.height) / 3;
    }
  });
}
