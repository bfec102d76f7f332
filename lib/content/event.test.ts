import { describe, expect, it } from "vitest";

import { parseYaml } from "../yaml/parse-yaml";
import { parseMoment, readEvent } from "./event";
import { readFrontMatter } from "./front-matter";

/** The event of some lines of YAML, and each problem as « line:column rule ». */
function read(text: string, timezone = "Europe/Paris") {
  const yaml = parseYaml(text);
  const front = readFrontMatter("content/a.md", yaml);
  const { event, problems } = readEvent(
    "content/a.md",
    front.fields,
    yaml,
    timezone,
  );
  return {
    event,
    problems: [...front.problems, ...problems].map(
      ({ line, column, rule }) => `${line}:${column} ${rule}`,
    ),
  };
}

const moment = (day: string, time?: string) => ({ day, time });

describe("a moment", () => {
  it("is a day, or an hour of one", () => {
    expect(parseMoment("2026-03-12")).toEqual(moment("2026-03-12"));
    expect(parseMoment(" 2026-03-12 14:30 ")).toEqual(
      moment("2026-03-12", "14:30"),
    );
    expect(parseMoment("2026-03-12T14:30:59.5")).toEqual(
      moment("2026-03-12", "14:30"),
    );
    expect(parseMoment("2026-03-12T14:30+0200")).toEqual({
      ...moment("2026-03-12", "14:30"),
      offset: "+02:00",
    });
  });

  it("is none when no calendar or clock has it", () => {
    for (const text of [
      "2026-02-29",
      "2026-13-01",
      "12/03/2026",
      "2026-03-12 24:00",
      "2026-03-12 9:00",
      "2026-03-12 14:60",
      "2026-03-12 14h30",
      "2026-03-12 14:30+15:00",
      "14:30",
      "",
    ]) {
      expect(parseMoment(text), text).toBeUndefined();
    }
  });
});

describe("the event of a front matter", () => {
  it("is none without a start", () => {
    expect(read("title: Un\ncancelled: false")).toEqual({
      event: undefined,
      problems: [],
    });
    expect(read("title: Un\nend: 2026-03-12\nplace: Paris")).toEqual({
      event: undefined,
      problems: ["2:1 event-without-start", "3:1 event-without-start"],
    });
  });

  it("has a start, and what else is said of it", () => {
    expect(read("start: 2026-03-12")).toEqual({
      event: {
        start: moment("2026-03-12"),
        end: undefined,
        place: undefined,
        cancelled: false,
      },
      problems: [],
    });
    expect(
      read(
        "start: 2026-03-12 14:30\nend: 2026-03-12T16:00\nplace: Salle 4\ncancelled: true",
      ),
    ).toEqual({
      event: {
        start: moment("2026-03-12", "14:30"),
        end: moment("2026-03-12", "16:00"),
        place: "Salle 4",
        cancelled: true,
      },
      problems: [],
    });
  });

  it("is read on the clock of the site, whatever offset was written", () => {
    expect(read("start: 2026-07-12T12:00Z").event?.start).toEqual(
      moment("2026-07-12", "14:00"),
    );
    expect(
      read("start: 2026-07-12T23:00+02:00", "Indian/Reunion").event?.start,
    ).toEqual(moment("2026-07-13", "01:00"));
    expect(
      read("start: 2026-07-12 23:00", "Indian/Reunion").event?.start,
    ).toEqual(moment("2026-07-12", "23:00"));
  });

  it("is refused at its line when it is impossible", () => {
    expect(read("title: Un\nstart: 2026-02-30").problems).toEqual([
      "2:8 invalid-date",
    ]);
    expect(read("start: 2026-03-12 25:00\nplace: Paris").problems).toEqual([
      "1:8 invalid-date",
    ]);
    expect(read("start: 2026-03-29 02:30").problems).toEqual([
      "1:8 invalid-date",
    ]);
    expect(read("start: 2026-03-29 02:30", "Indian/Reunion").problems).toEqual(
      [],
    );
    expect(read("start: 2026").problems).toEqual(["1:8 invalid-field"]);
    expect(read("start: 2026-03-12\nplace: [a]").problems).toEqual([
      "2:8 invalid-field",
    ]);
  });

  it("keeps its start when its end is wrong", () => {
    const wrong = (start: string, end: string) => {
      const { event, problems } = read(`start: ${start}\nend: ${end}`);
      return { start: event?.start.day, end: event?.end, problems };
    };
    const refused = {
      start: "2026-03-12",
      end: undefined,
      problems: ["2:6 invalid-event"],
    };
    expect(wrong("2026-03-12", "2026-03-11")).toEqual(refused);
    expect(wrong("2026-03-12 14:30", "2026-03-12 14:30")).toEqual(refused);
    expect(wrong("2026-03-12 14:30", "2026-03-13")).toEqual(refused);
    expect(wrong("2026-03-12", "2026-03-12 16:00")).toEqual(refused);
    expect(wrong("2026-03-12", "2026-03-12")).toEqual({
      start: "2026-03-12",
      end: moment("2026-03-12"),
      problems: [],
    });
    expect(wrong("2026-03-12", "2026-03-29 02:30").problems).toEqual([
      "2:6 invalid-date",
    ]);
  });
});
