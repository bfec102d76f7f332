import { describe, expect, it } from "vitest";

import { readCueText, textOf, type Words } from "./cue-text";

/** Words as they would be written: `_emphasis_`, `*strong*`, `[en words]`. */
function written({ text, emphasis, strong, language }: Words): string {
  const stressed = strong ? `*${text}*` : text;
  const shown = emphasis ? `_${stressed}_` : stressed;
  return language ? `[${language} ${shown}]` : shown;
}

const read = (text: string) =>
  readCueText(text).map(({ speaker, words }) => {
    const said = words.map(written).join("");
    return speaker === undefined ? said : `${speaker} > ${said}`;
  });

describe("the text of a cue", () => {
  it("is its lines, with one space between words", () => {
    expect(read("  Bonjour   à tous.\n \n\tMerci. ")).toEqual([
      "Bonjour à tous.",
      "Merci.",
    ]);
  });

  it("says who speaks, on all its lines or on a part of one", () => {
    expect(read("<v Alix Martin>Bonjour\nà tous.")).toEqual([
      "Alix Martin > Bonjour",
      "Alix Martin > à tous.",
    ]);
    expect(
      read("<v.loud Alix>Oui ?</v> <v Camille &amp; Lou>Non !</v> Fin."),
    ).toEqual(["Alix > Oui ?", "Camille & Lou > Non !", "Fin."]);
    expect(read("<v>Personne.")).toEqual(["Personne."]);
  });

  it("keeps emphasis and languages, and takes other tags out", () => {
    expect(read("Un <i>mot <b>fort</b></i>, <u>un</u> autre.")).toEqual([
      "Un _mot __*fort*_, un autre.",
    ]);
    expect(read("Le <lang en>claim</lang> <lang !>dit</lang>.")).toEqual([
      "Le [en claim] dit.",
    ]);
    expect(
      read("on<00:00:01.500><c> dit</c><c.yellow.bg_black> cela</c>"),
    ).toEqual(["on dit cela"]);
  });

  it("closes what its author did not", () => {
    expect(read("Un <i>mot")).toEqual(["Un _mot_"]);
    expect(read("Un mot</i></v> de plus")).toEqual(["Un mot de plus"]);
    expect(read("Un <i mot")).toEqual(["Un <i mot"]);
  });

  it("decodes its character references, once", () => {
    expect(read("R&amp;D &lt;i&gt; &eacute;t&#233; &amp;lt;")).toEqual([
      "R&D <i> été &lt;",
    ]);
  });

  it("has HTML in it as words, without tags", () => {
    expect(
      read(
        '<script>alert(1)</script><img src=x onerror="a()"> 1 < 2 > 0<h1></h1><!-- x --> <3 et <>',
      ),
    ).toEqual(["alert(1) 1 < 2 > 0 <3 et <>"]);
    expect(textOf(readCueText("&lt;img src=x&gt;")[0]?.words ?? [])).toBe(
      "<img src=x>",
    );
  });

  // In a time that grew with the square of its size, it would not end.
  it("is read, however it is written, when it is very long", () => {
    for (const bit of ["<", "<v", "<v a", "<i>", "&", "&amp", "</", " "]) {
      expect(readCueText(bit.repeat(500_000)), bit).toBeDefined();
    }
  });
});
