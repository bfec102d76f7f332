import { describe, expect, it } from "vitest";

import { detectLanguage, isDetected } from "./detect-language";

const texts = {
  fr: "L’équipe publie chaque mois ce qu’elle a appris : ce qui a marché, ce qui n’a pas marché, et pourquoi. Les articles sont courts, et chacun peut les relire avant leur parution. Ceux qui voudraient en écrire un trouvent ici de quoi commencer, sans rien installer de plus qu’un éditeur de texte sur leur propre machine.",
  en: "The team publishes every month what it has learnt: what worked, what did not work, and why. Articles are short, and anybody may read them again before they are published. Those who would like to write one find here what they need to begin, without installing anything more than a text editor on their own machine.",
  es: "El equipo publica cada mes lo que ha aprendido: lo que ha funcionado, lo que no ha funcionado y por qué. Los artículos son cortos, y cada uno puede volver a leerlos antes de su publicación. Quienes quieran escribir uno encuentran aquí lo necesario para empezar, sin instalar nada más que un editor de texto.",
  de: "Das Team veröffentlicht jeden Monat, was es gelernt hat: was funktioniert hat, was nicht funktioniert hat, und warum. Die Artikel sind kurz, und jeder kann sie vor der Veröffentlichung noch einmal lesen. Wer einen schreiben möchte, findet hier alles, um zu beginnen, ohne mehr als einen Texteditor zu installieren.",
};

describe("the language of a text", () => {
  it.each(Object.entries(texts))("is known: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("is not guessed of a short one, of figures, nor of a few words", () => {
    expect(detectLanguage("This is a short text.")).toBeUndefined();
    expect(detectLanguage("12 345, 2026-01-02; ".repeat(100))).toBeUndefined();
    expect(detectLanguage("Free Software Day. ".repeat(100))).toBeUndefined();
  });

  it("is that of most of its words", () => {
    expect(detectLanguage(`${texts.fr} ${texts.fr} Free Software Day.`)).toBe(
      "fr",
    );
  });

  it("is one of those that can be told apart", () => {
    expect(isDetected("fr")).toBe(true);
    expect(isDetected("br")).toBe(false);
    expect(isDetected("constructor")).toBe(false);
  });
});
