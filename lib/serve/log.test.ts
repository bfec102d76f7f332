import { expect, it } from "vitest";

import { createLog } from "./log";

it("a log is one line of JSON an event, from its level on", () => {
  const lines: string[] = [];
  const log = createLog("warn", (line) => lines.push(line));
  log.info("not this one");
  log.warn({ url: "/a\nb" }, "Une ligne\nou deux");
  log.error("Non");
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(
    true,
  );
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    level: "warn",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    url: "/a\nb",
    message: "Une ligne\nou deux",
  });
});
