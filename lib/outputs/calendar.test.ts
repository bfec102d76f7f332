import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";

import type { Library } from "../library/library";
import { testLibrary } from "../library/test-library";
import { calendarOutputs } from "./calendar";

const settings = "name: Mon site\nurl: https://exemple.gouv.fr/aide\n";

/** A site of articles, each of some lines of front matter. */
function siteOf(articles: Record<string, string>, more = ""): Library {
  return testLibrary(
    Object.fromEntries(
      Object.entries(articles).map(([name, lines]) => [
        `articles/${name}.md`,
        `---\ntitle: ${name}\n${lines}\n---`,
      ]),
    ),
    settings + more,
  );
}

async function make(library: Library, path: string): Promise<string> {
  const output = calendarOutputs(library).find((one) => one.path === path);
  if (!output) throw new Error(`no output at ${path}`);
  return output.make();
}

/** The lines of the calendar of one article, those that were folded joined. */
async function linesOf(lines: string, more?: string): Promise<string[]> {
  const library = siteOf({ fete: lines }, more);
  const text = await make(library, "/articles/fete/evenement.ics");
  return text.replace(/\r\n[ \t]/g, "").split("\r\n");
}

/** The value of a property of the event of some lines of front matter. */
async function property(
  name: string,
  lines: string,
  more?: string,
): Promise<string | undefined> {
  const all = await linesOf(lines, more);
  return all
    .slice(all.indexOf("BEGIN:VEVENT"))
    .find((line) => line.startsWith(name))
    ?.slice(name.length);
}

describe("the calendars of a site", () => {
  it("are none without events", () => {
    expect(calendarOutputs(siteOf({ un: "date: 2026-01-01" }))).toEqual([]);
  });

  it("are one of all events, and one of each article that announces one", () => {
    const library = siteOf(
      {
        un: "start: 2026-12-01",
        deux: "date: 2026-01-01",
        trois: "start: 2026-12-02 10:00",
      },
      "feeds: { aliases: { /calendar.ics: /agenda.ics } }",
    );
    expect(calendarOutputs(library).map(({ path }) => path)).toEqual([
      "/agenda.ics",
      "/articles/trois/evenement.ics",
      "/articles/un/evenement.ics",
      "/calendar.ics",
    ]);
  });

  it("hold what has been over for a year at most, in the order of time", async () => {
    // The site is made for 26 November 2026.
    const library = siteOf({
      loin: "start: 2027-05-01",
      ancien: "start: 2025-11-25",
      limite: "start: 2025-11-26",
      long: "start: 2025-11-20\nend: 2025-11-30",
      proche: "start: 2026-11-27 09:00",
    });
    const { events } = convertIcsCalendar(
      undefined,
      await make(library, "/agenda.ics"),
    );
    expect(events?.map(({ summary }) => summary)).toEqual([
      "long",
      "limite",
      "proche",
      "loin",
    ]);
    expect(await make(library, "/articles/ancien/evenement.ics")).toContain(
      "SUMMARY:ancien",
    );
  });
});

describe("an event of a calendar", () => {
  it("is written as its format asks, its hours with the rules of their clock", async () => {
    expect(
      await linesOf(
        "description: Une fête.\ndate: 2026-02-01\nstart: 2026-03-12 14:30\nend: 2026-03-12 16:00\nplace: 20 avenue de Ségur, Paris\ntags: [fête]",
      ),
    ).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Parution//Parution//FR",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "NAME;VALUE=TEXT:Mon site",
      "X-WR-CALNAME;VALUE=TEXT:Mon site",
      "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
      "X-PUBLISHED-TTL:PT12H",
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Paris",
      "BEGIN:DAYLIGHT",
      "TZNAME:CEST",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "DTSTART:19700329T020000",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "TZNAME:CET",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "DTSTART:19701025T030000",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "END:STANDARD",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      "UID:aide/articles/fete@exemple.gouv.fr",
      "DTSTAMP:20260131T230000Z",
      "LAST-MODIFIED:20260131T230000Z",
      "SEQUENCE:0",
      "DTSTART;TZID=Europe/Paris:20260312T143000",
      "DTEND;TZID=Europe/Paris:20260312T160000",
      "SUMMARY:fete",
      "DESCRIPTION:Une fête.",
      "LOCATION:20 avenue de Ségur\\, Paris",
      "URL:https://exemple.gouv.fr/aide/articles/fete/",
      "CATEGORIES:fête",
      "STATUS:CONFIRMED",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("lasts whole days when it has no hour, the last one among them", async () => {
    const days = async (lines: string) => [
      await property("DTSTART", lines),
      await property("DTEND", lines),
    ];
    expect(await days("start: 2026-03-12")).toEqual([
      ";VALUE=DATE:20260312",
      ";VALUE=DATE:20260313",
    ]);
    expect(await days("start: 2026-12-30\nend: 2026-12-31")).toEqual([
      ";VALUE=DATE:20261230",
      ";VALUE=DATE:20270101",
    ]);
    expect(await linesOf("start: 2026-03-12")).not.toContain("BEGIN:VTIMEZONE");
  });

  it("has no end when its article says none", async () => {
    expect(await property("DTEND", "start: 2026-03-12 14:30")).toBeUndefined();
  });

  it("is on the clock of the site", async () => {
    const lines = await linesOf(
      "start: 2026-07-12 09:00",
      "timezone: Indian/Reunion",
    );
    expect(lines).toContain("DTSTART;TZID=Indian/Reunion:20260712T090000");
    expect(lines).toContain("TZID:Indian/Reunion");
    expect(lines).toContain("TZOFFSETTO:+0400");
  });

  it("keeps its name whatever its title, and that of a former site", async () => {
    for (const [feedId, uid] of [
      ["https://ancien.gouv.fr/blog/fete/", ":blog/fete@ancien.gouv.fr"],
      ["tag:exemple.gouv.fr,2026:fete", ":tag:exemple.gouv.fr\\,2026:fete"],
    ]) {
      expect(
        await property("UID", `start: 2026-03-12\nfeedId: "${feedId}"`),
      ).toBe(uid);
    }
    expect(await property("UID", "start: 2026-03-12")).toBe(
      ":aide/articles/fete@exemple.gouv.fr",
    );
    expect(
      await property(
        "UID",
        "start: 2026-03-12",
        "feeds: { idBase: https://ancien.gouv.fr }",
      ),
    ).toBe(":articles/fete@ancien.gouv.fr");
  });

  it("is of the day of its article or of its update, each revision after the last", async () => {
    const revision = async (lines: string) => [
      await property("DTSTAMP", lines),
      await property("SEQUENCE", lines),
    ];
    const start = "start: 2026-07-12 09:00";
    expect(await revision(start)).toEqual([":20260711T220000Z", ":0"]);
    expect(await revision(`${start}\ndate: 2026-01-01`)).toEqual([
      ":20251231T230000Z",
      ":0",
    ]);
    expect(
      await revision(`${start}\ndate: 2026-01-01\ncancelled: true`),
    ).toEqual([":20251231T230000Z", ":1"]);
    expect(
      await revision(`${start}\ndate: 2026-01-01\nupdated: 2026-01-03`),
    ).toEqual([":20260102T230000Z", ":4"]);
    expect(
      await revision(
        `${start}\ndate: 2026-01-01\nupdated: 2026-01-03\ncancelled: true`,
      ),
    ).toEqual([":20260102T230000Z", ":5"]);
  });

  it("may be cancelled", async () => {
    expect(await property("STATUS", "start: 2026-03-12\ncancelled: true")).toBe(
      ":CANCELLED",
    );
  });

  it("has lines of 75 octets at most, its texts kept", async () => {
    const place = `Salle « ; , \\ » ${"é🙂".repeat(60)}`;
    const description = "Un\n\nDeux ; trois\u0007, quatre\\n";
    const library = siteOf({
      fete: `start: 2026-03-12\nplace: ${JSON.stringify(place)}\ndescription: ${JSON.stringify(description)}`,
    });
    const text = await make(library, "/articles/fete/evenement.ics");
    const lengths = text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const [event] = convertIcsCalendar(undefined, text).events ?? [];
    expect(event?.location).toBe(place);
    expect(event?.description).toBe("Un\n\nDeux\u202f; trois, quatre\\n");
  });

  it("is the same moment for who reads it", async () => {
    const library = siteOf({
      hiver: "start: 2026-01-12 14:30\nend: 2026-01-12 16:00",
      ete: "start: 2026-07-12 14:30\nend: 2026-07-13 01:00",
    });
    const { events = [] } = convertIcsCalendar(
      undefined,
      await make(library, "/agenda.ics"),
    );
    expect(
      events.map(({ start, end }) => [
        start.date.toISOString(),
        end?.date.toISOString(),
      ]),
    ).toEqual([
      ["2026-01-12T13:30:00.000Z", "2026-01-12T15:00:00.000Z"],
      ["2026-07-12T12:30:00.000Z", "2026-07-12T23:00:00.000Z"],
    ]);
  });
});
