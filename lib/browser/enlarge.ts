/**
 * Shows the image of a figure as large as the screen, in a dialog. Without
 * this script, its link leads to the image.
 */
document.addEventListener("click", (event) => {
  const { target } = event;
  const link = target instanceof Element && target.closest("[data-enlarged]");
  if (!(link instanceof HTMLAnchorElement) || isForBrowser(event)) return;
  const image = link.closest("figure")?.querySelector("img");
  // Absent, whatever the types say, from Safari before 15.4.
  if (!image || !window.HTMLDialogElement) return;
  event.preventDefault();
  enlarge(image, link);
});

/** Whether a reader asks for the link elsewhere, or for its file. */
function isForBrowser(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** The dialog stands beside the link: it speaks the language of its place. */
function enlarge(image: HTMLImageElement, link: HTMLAnchorElement): void {
  const { enlarged = "", close = "" } = link.dataset;
  const dialog = document.createElement("dialog");
  dialog.className = "parution-enlarged";
  dialog.setAttribute("aria-label", enlarged);
  dialog.append(
    closeButton(close, dialog),
    (image.closest("picture") ?? image).cloneNode(true),
    ...captions(link),
  );
  widen(dialog, image, link.href);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus();
  });
  link.after(dialog);
  dialog.showModal();
}

function closeButton(name: string, dialog: HTMLDialogElement): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "fr-btn--close fr-btn";
  button.title = name;
  button.textContent = name;
  button.addEventListener("click", () => dialog.close());
  return button;
}

/** The caption and the credit of the figure, if it has any. */
function captions(link: HTMLAnchorElement): HTMLElement[] {
  const caption = link.closest("figure")?.querySelector("figcaption");
  if (!caption) return [];
  const copy = document.createElement("p");
  copy.className = "fr-content-media__caption";
  copy.append(...caption.cloneNode(true).childNodes);
  return [copy];
}

/**
 * Lets the browser choose again, for a whole screen, among the widths of an
 * image; the image itself is one more, for the screens that need it. `sizes`
 * also gives the image its width, which a small drawing would not have.
 */
function widen(
  dialog: HTMLDialogElement,
  image: HTMLImageElement,
  full: string,
): void {
  const width = image.getAttribute("width");
  const height = image.getAttribute("height");
  const sizes = `min(100vw, 100vh * ${width} / ${height})`;
  const whole = `${full} ${width}w`;
  for (const source of dialog.querySelectorAll("source")) {
    source.srcset += `, ${whole}`;
    source.sizes = sizes;
  }
  for (const copy of dialog.querySelectorAll("img")) {
    copy.removeAttribute("class");
    copy.loading = "eager";
    copy.srcset = whole;
    copy.sizes = sizes;
  }
}

export {};
