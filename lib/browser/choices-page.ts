import type { Hosts } from "../kept-choices";
import { chosenHosts, keepHosts, onChoices } from "./choices";
import { savedWords, unsavedWords } from "./choices-words";

/** Shows the choices of a reader on the page of choices, and keeps those that are made there. */
function startChoices(form: HTMLFormElement): void {
  const fieldsets = [
    ...form.querySelectorAll<HTMLFieldSetElement>("[data-choice]"),
  ];
  const status = form.querySelector("[data-choices-status]");

  const show = () => {
    const hosts = chosenHosts();
    for (const fieldset of fieldsets) {
      answer(fieldset, hosts.has(fieldset.dataset.host ?? ""));
    }
  };
  const save = () => {
    const hosts = hostsAccepted(fieldsets);
    const isKept = keepHosts(hosts);
    // What could not be kept is not so.
    show();
    if (status) {
      status.textContent = isKept
        ? savedWords([...hosts.keys()])
        : unsavedWords;
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  form.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { chooseAll } = target.dataset;
    if (chooseAll === undefined) return;
    for (const fieldset of fieldsets) answer(fieldset, chooseAll === "oui");
    save();
  });
  onChoices(show);
  show();
  form.hidden = false;
}

function hostsAccepted(fieldsets: readonly HTMLFieldSetElement[]): Hosts {
  const today = new Date();
  return new Map(
    fieldsets.flatMap((fieldset) => {
      const { host } = fieldset.dataset;
      return host && isAccepted(fieldset) ? [[host, today] as const] : [];
    }),
  );
}

function isAccepted(fieldset: HTMLFieldSetElement): boolean {
  return fieldset.querySelector(":checked[value=oui]") !== null;
}

function answer(fieldset: HTMLFieldSetElement, isAccepted: boolean): void {
  const value = isAccepted ? "oui" : "non";
  const radio = fieldset.querySelector(`[value=${value}]`);
  if (radio instanceof HTMLInputElement) radio.checked = true;
}

const form = document.querySelector("[data-choices]");
if (form instanceof HTMLFormElement) startChoices(form);
