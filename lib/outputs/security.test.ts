import { describe, expect, it } from "vitest";

import { readSettings } from "../site/read-settings";
import { testLibrary } from "../library/test-library";
import { securityOutputs } from "./security";

const made = (settings: string) =>
  Promise.all(
    securityOutputs(
      testLibrary({}, `url: https://exemple.gouv.fr\n${settings}`),
    ).map(async ({ path, make }) => `${path}\n${await make()}`),
  );

describe("security.txt", () => {
  it("is none when the settings name no contact", async () => {
    expect(await made("")).toEqual([]);
  });

  it("says whom to tell, and until when: eleven months by default", async () => {
    expect(
      await made("security: { contact: mailto:ssi@exemple.gouv.fr }"),
    ).toEqual([
      [
        "/.well-known/security.txt",
        "Contact: mailto:ssi@exemple.gouv.fr",
        "Expires: 2027-10-26T23:59:59Z",
        "Preferred-Languages: fr",
        "Canonical: https://exemple.gouv.fr/.well-known/security.txt",
        "",
      ].join("\n"),
    ]);
  });

  it("has each field of RFC 9116 that the settings give", async () => {
    const [text] = await made(
      [
        "security:",
        "  contact: [https://exemple.gouv.fr/faille/, tel:+33-1-00-00-00-00]",
        "  policy: https://exemple.gouv.fr/politique/",
        "  acknowledgments: https://exemple.gouv.fr/merci/",
        "  encryption: https://exemple.gouv.fr/cle.asc",
        "  hiring: https://exemple.gouv.fr/emplois/",
        "  languages: [fr, en]",
        "  expires: 2027-06-30",
      ].join("\n"),
    );
    expect(text?.split("\n").slice(1)).toEqual([
      "Contact: https://exemple.gouv.fr/faille/",
      "Contact: tel:+33-1-00-00-00-00",
      "Expires: 2027-06-30T23:59:59Z",
      "Preferred-Languages: fr, en",
      "Canonical: https://exemple.gouv.fr/.well-known/security.txt",
      "Policy: https://exemple.gouv.fr/politique/",
      "Acknowledgments: https://exemple.gouv.fr/merci/",
      "Encryption: https://exemple.gouv.fr/cle.asc",
      "Hiring: https://exemple.gouv.fr/emplois/",
      "",
    ]);
  });

  it("is refused a contact that is no address, and a field that breaks its line", () => {
    for (const contact of [
      "ssi@exemple.gouv.fr",
      "mailto:a\\nPolicy:x",
      "http://a.fr",
    ]) {
      const { problems } = readSettings(`security: { contact: "${contact}" }`, {
        defaultUrl: "http://localhost:3000",
      });
      expect(problems, contact).toHaveLength(1);
    }
    const { problems } = readSettings(
      "security: { contact: mailto:a@b.fr, expires: 2027-02-30 }",
      { defaultUrl: "http://localhost:3000" },
    );
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "1:46",
    ]);
  });
});
