/** Replaces a video's placeholder by its player once a reader asks for it. */
function play(placeholder: HTMLElement): void {
  const { player, title } = placeholder.dataset;
  if (!player || !title) return;
  const frame = document.createElement("iframe");
  frame.className = "parution-video__frame";
  frame.title = title;
  // YouTube plays nothing for a page that does not say where it is.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.allow = "picture-in-picture; encrypted-media";
  frame.allowFullscreen = true;
  frame.sandbox.add(
    "allow-same-origin",
    "allow-scripts",
    "allow-forms",
    "allow-popups",
    "allow-presentation",
  );
  frame.tabIndex = 0;
  frame.src = player;
  placeholder.replaceWith(frame);
  frame.focus();
}

document.addEventListener("click", ({ target }) => {
  const button =
    target instanceof Element && target.closest(".parution-video__play");
  const placeholder = button && button.closest(".parution-video");
  if (placeholder instanceof HTMLElement) play(placeholder);
});

export {};
