import type { Day } from "../content/day";
import {
  clockTimeAt,
  formatOffset,
  offsetAt,
  startOfDay,
} from "../content/zoned-time";

/**
 * The first instant of a day, which feeds write with the offset of the clock
 * it was read on: in UTC, a day in France would begin the evening before, and
 * a reader that shows the date alone would show the wrong one.
 *
 * The writer of feeds asks a date for these two forms only.
 */
export class FeedDate extends Date {
  readonly #day: Day;
  readonly #time: string;
  readonly #offset: string;

  constructor(day: Day, timezone: string) {
    const instant = startOfDay(day, timezone);
    super(instant);
    this.#day = day;
    this.#time = `${clockTimeAt(instant, timezone).time}:00`;
    this.#offset = formatOffset(offsetAt(instant, timezone));
  }

  /** As RFC 3339 has it, for Atom and JSON Feed: `2026-03-12T00:00:00+01:00`. */
  override toISOString(): string {
    return `${this.#day}T${this.#time}${this.#offset}`;
  }

  /** As RFC 822 has it, for RSS: `Thu, 12 Mar 2026 00:00:00 +0100`. */
  override toUTCString(): string {
    const [day] = new Date(this.#day).toUTCString().split(" 00:");
    return `${day} ${this.#time} ${this.#offset.replace(":", "")}`;
  }
}
