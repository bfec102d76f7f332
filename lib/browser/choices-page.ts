import type { Hosts } from "../kept-choices";
import {
  chosenHosts,
  keepHosts,
  keepMeasureAnswer,
  onChoices,
} from "./choices";
import { savedWords, unsavedWords } from "./choices-words";
import { isCounted, isCountedUnasked } from "./measurement";

/** What the page calls the choice that is of no host. */
const measure = "mesure";

/** Shows the choices of a reader on the page of choices, and keeps those that are made there. */
function startChoices(form: HTMLFormElement): void {
  const fieldsets = [
    ...form.querySelectorAll<HTMLFieldSetElement>("[data-choice]"),
  ];
  const needsConsent = form.dataset.consent !== undefined;
  const status = form.querySelector("[data-choices-status]");

  const show = () => {
    const hosts = chosenHosts();
    for (const fieldset of fieldsets) {
      const { choice = "" } = fieldset.dataset;
      const isAccepted =
        choice === measure ? isCounted(needsConsent) : hosts.has(choice);
      answer(fieldset, isAccepted);
    }
  };
  const save = () => {
    const hosts = hostsAccepted(fieldsets);
    const counted = measureAccepted(fieldsets);
    const isKept = [
      keepHosts(hosts),
      counted === undefined || keepCounted(counted, needsConsent),
    ].every(Boolean);
    // What could not be kept is not so.
    show();
    if (status) {
      status.textContent = isKept
        ? savedWords([...hosts.keys()], counted)
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
      const { choice = measure } = fieldset.dataset;
      return choice !== measure && isAccepted(fieldset)
        ? [[choice, today] as const]
        : [];
    }),
  );
}

/** Whether the visit may be counted; undefined where it never is. */
function measureAccepted(
  fieldsets: readonly HTMLFieldSetElement[],
): boolean | undefined {
  const own = fieldsets.find(({ dataset }) => dataset.choice === measure);
  return own && isAccepted(own);
}

/** Keeps an answer, unless it is what nothing kept means; where a consent is needed, a refusal is an answer too. */
function keepCounted(isAccepted: boolean, needsConsent: boolean): boolean {
  const isUsual = !needsConsent && isAccepted === isCountedUnasked(false);
  return keepMeasureAnswer(isUsual ? undefined : isAccepted);
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
