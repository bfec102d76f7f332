import { describe, expect, it } from "vitest";

import { normalizeText } from "../disk/read-site-files";
import { readAddressList, writeAddressList } from "./address-list";

describe("the list of published addresses", () => {
  it("is sorted, with each address once, under words that say what it is", () => {
    expect(writeAddressList(["/b/", "/", "/à b/", "/100%.pdf", "/b/"])).toBe(
      `# Les adresses publiées du site, une par ligne.
# Liste écrite par « npm run addresses » : ne la modifiez pas, et gardez-la avec le site.
# Une adresse qui ne répond plus arrête la construction, jusqu’à ce qu’elle soit redirigée ou retirée.
/
/100%25.pdf
/b/
/à b/
`,
    );
  });

  it("gives what was written, at its line", () => {
    const { addresses, problems } = readAddressList(
      writeAddressList(["/", "/à b/", "/100%.pdf"]),
    );
    expect(addresses).toEqual([
      { path: "/", line: 4 },
      { path: "/100%25.pdf", line: 5 },
      { path: "/à b/", line: 6 },
    ]);
    expect(problems).toEqual([]);
  });

  it("may have a byte-order mark, ends of lines of Windows and empty lines", () => {
    const text = normalizeText("\uFEFF# Liste\r\n\r\n/a/  \r\n\t/b/");
    expect(readAddressList(text)).toEqual({
      addresses: [
        { path: "/a/", line: 3 },
        { path: "/b/", line: 4 },
      ],
      problems: [],
    });
  });

  it("reports the lines that are no address", () => {
    const { addresses, problems } = readAddressList(
      "/a/\n<<<<<<< HEAD\nhttps://exemple.fr/\n/../b/\n/c?d\n/%E0%A4%A/\n",
    );
    expect(addresses).toEqual([{ path: "/a/", line: 1 }]);
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      "2 unreadable-address",
      "3 unreadable-address",
      "4 unreadable-address",
      "5 unreadable-address",
      "6 unreadable-address",
    ]);
  });
});
