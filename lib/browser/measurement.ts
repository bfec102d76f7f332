import { isOld, measureAnswer } from "./choices";

/** Whether a browser asks in its reader's name not to be followed: what it asks is obeyed until the reader says otherwise here. */
export function asksForPrivacy(): boolean {
  return (
    navigator.doNotTrack === "1" ||
    ("globalPrivacyControl" in navigator &&
      navigator.globalPrivacyControl === true)
  );
}

/** Whether a reader has given an answer that still holds. */
export function hasAnswered(): boolean {
  const answer = measureAnswer();
  return answer === "unreadable" || (answer !== undefined && !isOld(answer));
}

/**
 * Whether the visit may be counted: as the reader answered, and without an
 * answer only where none is needed. An opposition that cannot be read may be there.
 */
export function isCounted(needsConsent: boolean): boolean {
  const answer = measureAnswer();
  if (answer === "unreadable") return false;
  if (answer && !answer.isAccepted) return false;
  if (answer && !isOld(answer)) return true;
  return isCountedUnasked(needsConsent);
}

/** Whether the visit of whoever says nothing is counted. */
export function isCountedUnasked(needsConsent: boolean): boolean {
  return !needsConsent && !asksForPrivacy();
}
