import { describe, expect, it } from "vitest";

import { plainText } from "./plain-text";

describe("the text of HTML", () => {
  it("is on one line, its blocks apart", () => {
    expect(
      plainText("<h2>Un titre</h2><p>Une\n  phrase.</p><ul><li>un</li></ul>"),
    ).toBe("Un titre. Une phrase. un");
    expect(plainText('un<br/>deux<img src="/a.png" alt=""/>trois')).toBe(
      "un deux trois",
    );
  });

  it("keeps words whole of which a part is marked", () => {
    expect(
      plainText(
        '<p>l’<strong>éco</strong>le du n<sup>o</sup> <a href="/a/">1</a>, antic<wbr/>onstitution</p>',
      ),
    ).toBe("l’école du no 1, anticonstitution");
  });

  it("tells inline tags from those that begin alike", () => {
    expect(
      plainText("<b>a</b><button>b</button><section>c</section>H<sub>2</sub>O"),
    ).toBe("a b c H2O");
  });

  it("has no comment, not even one in a word", () => {
    expect(plainText("<p>co<!-- -->eur<!-- a > b\n--> de</p>")).toBe(
      "coeur de",
    );
  });

  it("has the signs that codes stand for, each code once", () => {
    expect(
      plainText("<p>R&amp;D &lt;b&gt; &quot;l&#x27;eau&quot; &amp;lt;</p>"),
    ).toBe('R&D <b> "l\'eau" &lt;');
  });

  it("has simple spaces only", () => {
    expect(plainText("<p>«\u00a0oui\u202f»\t!</p>")).toBe("« oui » !");
    expect(plainText("")).toBe("");
  });

  it("leaves out the numbers that call notes, and the arrows back", () => {
    expect(
      plainText(
        '<p>Un hébergement<sup><a href="/a/#fn-1">1</a></sup> sûr, M<sup>me</sup> Durand</p><ol><li>Note <a href="/a/#fnref-1">↩</a></li></ol>',
      ),
    ).toBe("Un hébergement sûr, Mme Durand Note");
  });
});
