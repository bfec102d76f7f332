import { beforeAll, describe, expect, it } from "vitest";

import { frenchForms, type Forms } from "./forms";

/** The words of some texts; reading the dictionary takes a second. */
const used = `
  acheter aller ciel constructor ecrivons etre jeu madame oeil parution2026
  prendre rapport rapports renover suivre surveiller travail`;

let forms: Forms;
beforeAll(async () => {
  forms = await frenchForms(new Set(used.trim().split(/\s+/)));
});

describe("the forms of French words", () => {
  it("lead from an irregular verb's to the stem of the verb", () => {
    expect(forms.get("prennent")).toEqual(["prendr"]);
    expect(forms.get("pris")).toEqual(["prendr"]);
    expect(forms.get("achetent")).toEqual(["achet"]);
    expect(forms.get("renovees")).toEqual(["renov"]);
    expect(forms.get("vont")).toEqual(["aller"]);
  });

  it("lead from an irregular plural to its word", () => {
    expect(forms.get("travaux")).toEqual(["travail"]);
    expect(forms.get("jeux")).toEqual(["jeu"]);
    expect(forms.get("yeux")).toEqual(["oeil"]);
    expect(forms.get("cieux")).toEqual(["ciel"]);
    expect(forms.get("mesdames")).toEqual(["madam"]);
  });

  it("are those of a word of which the texts have any form", () => {
    expect(forms.get("ecrivons")).toEqual(["ecrir"]);
    expect(forms.get("ecrit")).toEqual(["ecrir"]);
  });

  it("have each word that one is a form of", () => {
    expect(forms.get("suis")?.toSorted()).toEqual(["etre", "suivr"]);
  });

  it("leave out what the rules of endings say already", () => {
    for (const form of ["rapports", "rapport", "surveiller", "surveilles"]) {
      expect(forms.has(form), form).toBe(false);
    }
    expect(forms.get("surveillons")).toEqual(["surveil"]);
  });

  it("leave out words that no text has, and what is no French word", () => {
    for (const form of ["chevaux", "finissent", "parution2026"]) {
      expect(forms.has(form), form).toBe(false);
    }
    expect(forms.has("constructor")).toBe(false);
  });
});

describe("the forms of a text without words", () => {
  it("are none", async () => {
    expect(await frenchForms(new Set())).toEqual(new Map());
  });
});
