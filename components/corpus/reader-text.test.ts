import { describe, expect, it } from "vitest";

import { foldTypography, readerText } from "./reader-text";

describe("the words of a body", () => {
  it("are its text, on one line, block after block", () => {
    expect(
      readerText("<p>Un <em>mot</em>,\n deux<br>trois.</p><ul><li>a<li>b</ul>"),
    ).toBe("Un mot, deux trois. a b");
  });

  it("hold the alternative texts of images", () => {
    expect(readerText('<p>Voir <img src="a.png" alt="un plan"> ici</p>')).toBe(
      "Voir un plan ici",
    );
  });

  it("are without what an engine adds", () => {
    expect(
      readerText('<h2>Un titre <a class="header-anchor" href="#a">#</a></h2>'),
    ).toBe("Un titre");
  });

  it("name a player once, from its title or its caption", () => {
    const theirs = (title: string, caption: string) =>
      readerText(
        `<figure><div><iframe${title}></iframe></div>${caption}</figure>`,
      );
    const ours = (title: string, caption: string) =>
      readerText(
        `<figure><div><p class="parution-video__title">${title}</p>
        <button class="parution-video__play">Lire la vidéo : ${title}</button></div>
        <figcaption>${caption}</figcaption></figure>`,
      );
    expect(theirs(' title="Film"', "")).toBe("Film");
    expect(ours("Film", "Film")).toBe("Film");
    expect(theirs(' title="Film"', "<figcaption>Dit</figcaption>")).toBe(
      "Film Dit",
    );
    expect(ours("Film", "Dit")).toBe("Film Dit");
    expect(theirs("", "")).toBe("");
    expect(ours("Vidéo sur tube.fr", "Vidéo sur tube.fr")).toBe("");
  });
});

describe("folded typography", () => {
  it("is without kinds of space, of quotes and of apostrophes", () => {
    const folded = `L'"été": oui!`;
    expect(foldTypography(`L’“été” : oui !`)).toBe(folded);
    expect(foldTypography("L'«\u00a0été\u202f»\u00a0: oui\u202f!")).toBe(
      folded,
    );
    expect(foldTypography(`L'"été": oui!\n`)).toBe(folded);
  });

  it("keeps the words, their accents, their capitals and what parts them", () => {
    for (const [one, other] of [
      ["ete", "été"],
      ["Un", "un"],
      ["mot clé", "motclé"],
      ["dit-il", "dit il"],
      ["fin.", "fin"],
      ["1 000", "1000"],
    ] as const) {
      expect(foldTypography(one)).not.toBe(foldTypography(other));
    }
  });
});
