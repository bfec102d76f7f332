import { chosenHosts, keepHost, onChoices } from "./choices";

/**
 * Replaces the placeholders of players by the players: one that a reader plays,
 * or all those of a host whose contents the reader chose to see without a click.
 */
document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  const placeholder = button?.closest(".parution-video");
  if (!(placeholder instanceof HTMLElement)) return;
  if (button?.matches(".parution-video__play")) play(placeholder);
  if (button?.matches(".parution-video__always")) showAlways(placeholder);
});

/** What was shown by a choice, and the placeholder that comes back when it is withdrawn. */
const shownByChoice = new Map<HTMLElement, HTMLElement>();

/** Hosts that the browser did not keep. */
const shownOnThisPage = new Set<string>();

onChoices(followChoices);
followChoices();

function play(placeholder: HTMLElement): void {
  const frame = frameOf(placeholder);
  placeholder.replaceWith(frame);
  frame.focus();
}

function showAlways(placeholder: HTMLElement): void {
  const host = hostOf(placeholder);
  const isKept = keepHost(host);
  if (!isKept) {
    shownOnThisPage.add(host);
    followChoices();
  }
  const shown = [...shownByChoice].find(([, one]) => one === placeholder)?.[0];
  shown?.querySelector("iframe")?.focus();
  const note = shown?.querySelector<HTMLElement>(".parution-video__chosen");
  if (isKept || !note) return;
  // What was chosen did not happen: it is said where the reader is.
  note.textContent = note.dataset.unkept ?? "";
  note.tabIndex = -1;
  note.focus();
}

/** Shows what the choices allow, and nothing of what they allow no more. */
function followChoices(): void {
  const hosts = chosenHosts();
  const isShown = (placeholder: HTMLElement) =>
    hosts.has(hostOf(placeholder)) || shownOnThisPage.has(hostOf(placeholder));
  for (const [shown, placeholder] of shownByChoice) {
    if (isShown(placeholder)) continue;
    shown.replaceWith(placeholder);
    shownByChoice.delete(shown);
  }
  for (const placeholder of document.querySelectorAll(".parution-video")) {
    if (placeholder instanceof HTMLElement && isShown(placeholder)) {
      showByChoice(placeholder);
    }
  }
}

function showByChoice(placeholder: HTMLElement): void {
  const shown = document.createElement("div");
  shown.append(frameOf(placeholder, "lazy"));
  const note = placeholder.querySelector(".parution-video__chosen");
  const copy = note?.cloneNode(true);
  if (copy instanceof HTMLElement) {
    copy.hidden = false;
    shown.append(copy);
  }
  shownByChoice.set(shown, placeholder);
  placeholder.replaceWith(shown);
}

function hostOf({ dataset }: HTMLElement): string {
  return dataset.host ?? "";
}

/** @param loading - « lazy » waits until the frame is near the screen */
function frameOf(
  { dataset: { player = "", title = "" } }: HTMLElement,
  loading: "lazy" | "eager" = "eager",
): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.className = "parution-video__frame";
  frame.title = title;
  // YouTube plays nothing for a page that does not say where it is.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.allow = "picture-in-picture; encrypted-media";
  frame.allowFullscreen = true;
  frame.loading = loading;
  frame.sandbox.add(
    "allow-same-origin",
    "allow-scripts",
    "allow-forms",
    "allow-popups",
    "allow-presentation",
  );
  frame.tabIndex = 0;
  frame.src = player;
  return frame;
}
