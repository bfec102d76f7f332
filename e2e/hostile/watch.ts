import type { Browser, BrowserContext, Page } from "@playwright/test";

/** What pages did that no author may make them do. */
export interface Watch {
  context: BrowserContext;
  /** Code that ran, windows and dialogs that opened, pages that left. */
  ran: string[];
  /** Requests to servers that no reader chose. */
  outside: string[];
  /** What threw in the site's own scripts. */
  errors: string[];
  /** What went against the policy. */
  violations: string[];
}

/**
 * A browser that sees all that hostile content does.
 *
 * @param bypassCSP - whether the policy is off
 */
export async function watchHostile(
  browser: Browser,
  origin: string,
  bypassCSP: boolean,
): Promise<Watch> {
  const context = await browser.newContext({ bypassCSP });
  const watch: Watch = {
    context,
    ran: [],
    outside: [],
    errors: [],
    violations: [],
  };
  // What every hostile text calls.
  await context.exposeBinding("pwned", ({ frame }, what?: string) => {
    watch.ran.push(`${what ?? "pwned"} in ${frame.url()}`);
  });
  await context.exposeBinding("goesAgainst", (_, what: string) => {
    watch.violations.push(what);
  });
  await context.addInitScript(() => {
    const { pwned, goesAgainst } = window as unknown as Record<
      "pwned" | "goesAgainst",
      (what: string) => void
    >;
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
      Reflect.set(window, name, () => pwned(name));
    }
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      goesAgainst(
        `${effectiveDirective} ${blockedURI} of ${location.pathname} ${sample}`,
      );
    });
  });
  // Nothing answers them: the browser finds no host but its own machine.
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) {
      watch.outside.push(request.url());
    }
  });
  context.on("page", (page) => {
    page.on("pageerror", ({ message }) => watch.errors.push(message));
    page.on("dialog", (dialog) => {
      watch.ran.push(`dialog « ${dialog.message()} »`);
      void dialog.dismiss();
    });
    page.on("popup", () => watch.ran.push("popup"));
    page.on("download", () => watch.ran.push("download"));
  });
  return watch;
}

/** What was seen since the last time that it was forgotten. */
export function seen({ ran, outside, errors, violations }: Watch) {
  return { ran, outside, errors, violations };
}

export function forget(watch: Watch): void {
  for (const list of Object.values(seen(watch))) list.length = 0;
}

/** Does to every element of a page what a reader could, without leaving the page. */
export async function useEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = (time: number) =>
      new Promise((resolve) => setTimeout(resolve, time));
    window.addEventListener(
      "click",
      (event) => {
        const link =
          event.target instanceof Element &&
          event.target.closest<HTMLAnchorElement | SVGAElement>("a");
        const address = link
          ? typeof link.href === "string"
            ? link.href
            : link.href.baseVal
          : "";
        // Where a link of the web leads is another page; what runs here is let run.
        if (/^(?:https?:|mailto:|tel:|$)/.test(address) && link) {
          event.preventDefault();
        }
      },
      { capture: true },
    );
    window.addEventListener("submit", (event) => event.preventDefault());
    const bubbling = { bubbles: true, cancelable: true };
    const root = document.querySelector("main") ?? document.documentElement;
    for (const element of root.querySelectorAll("*")) {
      // A player took its place.
      if (!element.isConnected) continue;
      for (const type of ["pointerover", "mouseover", "mousemove"]) {
        element.dispatchEvent(new MouseEvent(type, bubbling));
      }
      if (element instanceof HTMLElement || element instanceof SVGElement) {
        element.focus({ preventScroll: true });
      }
      if (element instanceof HTMLElement) element.click();
      else element.dispatchEvent(new MouseEvent("click", bubbling));
      for (const type of ["animationstart", "transitionend", "toggle"]) {
        element.dispatchEvent(new Event(type));
      }
    }
    for (const dialog of document.querySelectorAll("dialog[open]")) {
      (dialog as HTMLDialogElement).close();
    }
    window.scrollTo(0, document.documentElement.scrollHeight);
    await pause(30);
    window.scrollTo(0, 0);
  });
}

/** What stands around an article, and what no article may change. */
export function surroundings(page: Page) {
  return page.evaluate(() => {
    const outline = (element: Element | null) =>
      [...(element?.children ?? [])]
        .filter(({ localName }) => localName !== "dialog")
        .map(({ localName, id, role }) => `${localName}#${id} ${role ?? ""}`);
    const text = (selector: string) =>
      document.querySelector(selector)?.textContent?.replace(/\s+/g, " ");
    const count = (selector: string) =>
      document.querySelectorAll(selector).length;
    return {
      html: outline(document.documentElement),
      body: outline(document.body),
      header: text("body > header"),
      footer: text("body > footer"),
      title: document.title.replace(/ - .*$/, ""),
      heading: text("main h1"),
      theme: document.documentElement.dataset.frTheme,
      count: {
        h1: count("h1:not(dialog *)"),
        main: count("main, [role=main]:not(.parution-body *)"),
        frames: count("iframe, object, embed, frame"),
        styles: document.styleSheets.length,
        scripts: count("script:not([type='application/ld+json'])"),
        bases: count("base, meta[http-equiv]"),
        scrolls: getComputedStyle(document.body).overflow,
      },
    };
  });
}

/** What readers do not see, or cannot click on, of what stands around an article. */
export function whatIsCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted = [
      "body > header a",
      "body > footer a",
      "main h1",
      ".parution-after a",
    ];
    const covered: string[] = [];
    for (const selector of wanted) {
      const element = document.querySelector(selector);
      element?.scrollIntoView({ block: "center", behavior: "instant" });
      const box = element?.getBoundingClientRect();
      const top =
        box && document.elementFromPoint(box.x + 5, box.y + box.height / 2);
      if (!element || !top || !element.contains(top)) {
        covered.push(
          `${selector} is under ${top ? top.outerHTML.slice(0, 120) : "nothing"}`,
        );
      }
    }
    return covered;
  });
}
