import { describe, expect, it } from "vitest";

import {
  longAgo,
  readAnswer,
  readHosts,
  writeAnswer,
  writeHosts,
} from "./kept-choices";

const now = new Date("2026-11-27T10:00:00Z");
const hosts = (text: string | null | undefined) => [
  ...readHosts(text, now).keys(),
];

describe("the hosts that a browser keeps", () => {
  it("are read as they were written, with the day of the choice", () => {
    const text = writeHosts(new Map([["tube.numerique.gouv.fr", now]]));
    expect(text).toBe('{"tube.numerique.gouv.fr":"2026-11-27"}');
    expect(hosts(text)).toEqual(["tube.numerique.gouv.fr"]);
  });

  it("leave nothing behind when there is none", () => {
    expect(writeHosts(new Map())).toBeUndefined();
  });

  it("are forgotten after six months", () => {
    expect(
      hosts('{"a.fr":"2026-05-27","b.fr":"2026-05-29","c.fr":"2026-11-27"}'),
    ).toEqual(["b.fr", "c.fr"]);
  });

  it("are none where something else is kept, or nothing", () => {
    for (const text of [
      undefined,
      null,
      "",
      "{",
      "null",
      "12",
      '["2026-11-27x"]',
      '{"a.fr":true}',
      '{"a.fr":"toujours"}',
      '{"a.fr":"2026-99-99"}',
      '{"a.fr":{"day":"2026-11-27"}}',
    ]) {
      expect(hosts(text), String(text)).toEqual([]);
    }
  });
});

describe("the answer about the measurement", () => {
  it("is read as it was written", () => {
    const text = writeAnswer({ isAccepted: false, day: now });
    expect(text).toBe("non 2026-11-27");
    expect(readAnswer(text)).toEqual({
      isAccepted: false,
      day: new Date("2026-11-27"),
    });
    expect(readAnswer("oui 2026-01-31")?.isAccepted).toBe(true);
  });

  it("is none where something else is kept, or nothing", () => {
    for (const text of [null, "", "oui", "peut-être 2026-11-27", "{}"])
      expect(readAnswer(text), String(text)).toBeUndefined();
  });

  it("is old after six months, or when its day is none", () => {
    const isOld = (text: string) => {
      const answer = readAnswer(text);
      return answer && longAgo(answer.day, now);
    };
    expect(isOld("oui 2026-05-29")).toBe(false);
    expect(isOld("oui 2026-05-27")).toBe(true);
    expect(isOld("oui demain")).toBe(true);
  });
});
