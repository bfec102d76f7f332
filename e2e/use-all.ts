import type { Page } from "@playwright/test";

/**
 * Uses everything that a page offers, to its end, without leaving it.
 *
 * @param but - a selector of what is left alone
 */
export async function useAll(page: Page, but = ":not(*)"): Promise<void> {
  await page.evaluate(async (but) => {
    // What is asked of a form would be another page.
    window.addEventListener("submit", (event) => event.preventDefault());
    const frame = () => new Promise((resolve) => setTimeout(resolve, 30));
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        "button, summary, input[type=radio], a[data-enlarged], [role=tab]",
      ),
    ].filter(
      (element) =>
        !(element as HTMLButtonElement).disabled && !element.matches(but),
    );
    for (const element of usable) {
      element.click();
      await frame();
      for (const dialog of document.querySelectorAll("dialog[open]")) {
        dialog.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
        );
      }
    }
    window.scrollTo(0, document.body.scrollHeight);
    window.dispatchEvent(new Event("beforeprint"));
    await frame();
  }, but);
}
