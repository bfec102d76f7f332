import { describe, expect, it } from "vitest";

import { measurementOf } from "./measurement";
import { readSettings } from "./read-settings";

const read = (text: string) =>
  readSettings(text, { defaultUrl: "http://localhost:3000" });
const matomo = (fields: string) =>
  `url: https://exemple.gouv.fr/aide\nmeasurement:\n  matomo:\n${fields}`;
const good = "    url: https://matomo.fr/m\n    siteId: 7\n";

describe("the setting of the measurement", () => {
  it("is absent by default: nothing is counted", () => {
    const { settings } = read("url: https://exemple.gouv.fr");
    expect(settings.measurement).toBeUndefined();
    expect(measurementOf(settings, false)).toBeUndefined();
  });

  it("says where Matomo is, and the number of the site there", () => {
    const { settings, problems } = read(matomo(good));
    expect(problems).toEqual([]);
    expect(measurementOf(settings, false)).toEqual({
      endpoint: "https://matomo.fr/m/matomo.php",
      siteId: 7,
      needsConsent: false,
      origin: "https://exemple.gouv.fr",
    });
  });

  it("counts nothing where drafts are shown, nor on a machine of one’s own", () => {
    const { settings } = read(matomo(good));
    expect(measurementOf(settings, true)).toBeUndefined();
    for (const url of [
      "http://localhost:3000",
      "https://localhost",
      "http://exemple.gouv.fr",
    ])
      expect(measurementOf({ ...settings, url }, false), url).toBeUndefined();
  });

  it("reports an address that is not of the folder of Matomo in https, at its place", () => {
    for (const url of [
      "http://matomo.fr/",
      "matomo.fr",
      "https://matomo.fr/matomo.php",
      "https://matomo.fr/?idSite=7",
      "https://moi:secret@matomo.fr/",
      "https://matomo.fr/a;script-src",
      "javascript:alert(1)",
    ]) {
      const { problems } = read(matomo(`    url: "${url}"\n    siteId: 7\n`));
      expect(problems, url).toEqual([
        {
          file: "content/site.yaml",
          line: 4,
          column: 10,
          rule: "invalid-field",
          message:
            "Le champ « measurement.matomo.url » n’est pas valide : une adresse en https:// est attendue, celle du dossier de Matomo, comme « https://matomo.exemple.gouv.fr/ ».",
          mend: "L’adresse de Matomo, en https : « https://matomo.exemple.gouv.fr/ ».",
        },
      ]);
    }
  });

  it("reports what is missing, what is no number, and what is unknown", () => {
    const messages = (fields: string) =>
      read(matomo(fields)).problems.map(
        ({ line, column, message }) => `${line}:${column} ${message}`,
      );
    expect(messages("    url: https://matomo.fr/\n")).toEqual([
      "4:5 Le champ « measurement.matomo.siteId » manque.",
    ]);
    expect(messages(`${good.replace("7", "sept")}`)).toEqual([
      "5:13 Le champ « measurement.matomo.siteId » n’est pas valide : un nombre est attendu ici.",
    ]);
    expect(messages(`${good.replace("7", "0")}`)).toEqual([
      "5:13 Le champ « measurement.matomo.siteId » n’est pas valide : au moins 1 attendu.",
    ]);
    expect(messages(`${good}    cookies: true\n`)).toEqual([
      "6:5 Le champ « measurement.matomo.cookies » est inconnu.",
    ]);
  });
});
