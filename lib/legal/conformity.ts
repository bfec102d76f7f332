import { addMonths, dayAfter, type Day } from "../content/day";
import type { AccessibilityAudit } from "../site/accessibility";

/** The three states that the law knows. */
export type Conformity = "non" | "partielle" | "totale";

/** How a site conforms to the RGAA: as the rate of its audit says, not at all without one. */
export function conformityOf(
  audit: Pick<AccessibilityAudit, "rate"> | undefined,
): Conformity {
  if (audit === undefined || audit.rate < 50) return "non";
  return audit.rate === 100 ? "totale" : "partielle";
}

/** How long a statement holds, in months. */
const validMonths = 36;

/** The first day on which an audit is older than a statement may be. */
export function outdatedFrom({ date }: Pick<AccessibilityAudit, "date">): Day {
  return dayAfter(addMonths(date, validMonths));
}

/** Whether an audit is older than a statement may be, on a day. */
export function isOutdated(
  audit: Pick<AccessibilityAudit, "date">,
  today: Day,
): boolean {
  return outdatedFrom(audit) <= today;
}
