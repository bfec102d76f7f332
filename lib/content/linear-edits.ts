import { EditMap } from "micromark-util-edit-map";
import type { Event } from "micromark-util-types";

/**
 * The parser edits its list of events at the end of each heading, quotation
 * and paragraph. Its own way copies the whole list each time, so that a file
 * with twice as many takes four times as long: minutes for one that could be
 * read in a second. What stands before the first edit can stay where it is.
 */
EditMap.prototype.consume = function consume(events: Event[]): undefined {
  const edits = [...this.map].sort(([a], [b]) => a - b);
  this.map.length = 0;
  this.index.clear();
  const start = edits[0]?.[0];
  if (start === undefined) return;
  const rest = events.splice(start);
  let from = start;
  const keepUntil = (end: number) => {
    for (; from < end; from += 1) {
      const event = rest[from - start];
      if (event) events.push(event);
    }
  };
  for (const [at, remove, add] of edits) {
    keepUntil(at);
    for (const event of add) events.push(event);
    from = Math.max(from, at + remove);
  }
  keepUntil(start + rest.length);
};
