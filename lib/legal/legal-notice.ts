import { blanks, type Fill } from "./blanks";
import { blocks, items, lines, link, plain, section } from "./plain-markdown";
import type { StarterContext } from "./starter-pages";

/** Who publishes, directs and hosts the site: article 1-1 of the loi n° 2004-575. */
export function legalNotice(context: StarterContext, fill: Fill): string {
  const { legal, licence } = context.settings;
  const { introduction, director, editor, storage, credits } = legal;
  const { legalNotice: said, legalText } = context.words;
  const address = (name: string, lines: string, phone: string) =>
    [name, lines, legalText.phone(phone)].join("\\\n");
  return blocks(
    introduction && plain(introduction),
    said.law,
    section(
      said.publisher,
      blocks(
        address(
          fill(blanks.publisherName),
          fill(blanks.publisherAddress),
          fill(blanks.publisherPhone),
        ),
        said.write((words) => link(words, context.paths.contact)),
      ),
    ),
    section(
      said.director,
      blocks(
        withTitle(fill(blanks.directorName), director.title),
        editor && said.editor(withTitle(plain(editor.name), editor.title)),
      ),
    ),
    section(
      said.host,
      address(
        fill(blanks.hostName),
        fill(blanks.hostAddress),
        fill(blanks.hostPhone),
      ),
    ),
    section(
      said.storage,
      blocks(
        ...storage.map(
          ({ name, address }) => `${plain(name)}\\\n${lines(address)}`,
        ),
      ),
    ),
    section(
      said.reuse,
      blocks(
        said.licence(link(plain(licence.name), licence.link)),
        said.brand,
        said.links,
      ),
    ),
    section(said.credits, items(credits)),
  );
}

function withTitle(name: string, title: string | undefined): string {
  return title ? `${name}, ${plain(title)}` : name;
}
