import { fr } from "@codegouvfr/react-dsfr";
import { Fragment } from "react";
import { z } from "zod";

import {
  imageAttribute,
  linkAttribute,
  textAttribute,
} from "../../lib/content/directive-definition";
import { addGuillemets } from "../../lib/content/add-guillemets";
import { hrefOf, imageOf } from "../../lib/library/library";
import { FeedImage } from "../feed/feed-image";
import { Picture } from "../layout/picture";
import { loadingOf } from "../page-context";
import { defineDirective } from "./directive";

export const quote = defineDirective({
  name: "quote",
  component: "Quote",
  description:
    "Une citation, avec son auteur, sa fonction, sa source et son portrait.",
  body: "required",
  // A figure's caption may not stand inside a blockquote.
  plainBody: true,
  parameter: "image",
  attributes: z.strictObject({
    author: textAttribute("Qui parle : prénom et nom.").optional(),
    role: textAttribute("Sa fonction.").optional(),
    source: textAttribute("L’œuvre ou le document cité.").optional(),
    url: linkAttribute("L’adresse de la source.").optional(),
    image: imageAttribute(
      "Le portrait, carré de préférence : /img/portrait.jpg.",
      "portrait",
    ).optional(),
  }),
  // A quote without author is the older form, whose text stays untouched.
  prepareBody: (body, { author }) => (author ? addGuillemets(body) : body),
  show: ({ author, role, source, url, image }, body, page) => {
    const { library, entry } = page;
    const portrait = image
      ? imageOf(library, entry, image, "portrait")
      : undefined;
    const address = url && hrefOf(library, entry, url);
    const hasCaption = Boolean(author || role || source || portrait);
    return (
      <figure
        className={fr.cx(
          "fr-quote",
          portrait && "fr-quote--column",
          "fr-my-4w",
        )}
      >
        <blockquote cite={address}>{body}</blockquote>
        {hasCaption && (
          <figcaption>
            {author && <p className={fr.cx("fr-quote__author")}>{author}</p>}
            {(role || source) && (
              <ul className={fr.cx("fr-quote__source")}>
                {source && (
                  <li>
                    <cite>
                      {address ? <a href={address}>{source}</a> : source}
                    </cite>
                  </li>
                )}
                {role && <li>{role}</li>}
              </ul>
            )}
            {portrait && (
              <div className={fr.cx("fr-quote__image")}>
                <Picture
                  image={portrait}
                  alt=""
                  className={fr.cx("fr-responsive-img")}
                  loading={loadingOf(page, image)}
                />
              </div>
            )}
          </figcaption>
        )}
      </figure>
    );
  },
  showInFeed: ({ author, role, source, url, image }, body, page) => {
    const { library, entry } = page;
    const portrait = image && imageOf(library, entry, image, "portrait");
    const address = url && hrefOf(library, entry, url);
    const work = source && (
      <cite>{address ? <a href={address}>{source}</a> : source}</cite>
    );
    const words = [author, role, work].filter(Boolean);
    return (
      <figure>
        <blockquote cite={address}>{body}</blockquote>
        {(words.length > 0 || portrait) && (
          <figcaption>
            {portrait && <FeedImage image={portrait} alt="" />}
            {words.map((word, index) => (
              <Fragment key={index}>
                {index > 0 && ", "}
                {word}
              </Fragment>
            ))}
          </figcaption>
        )}
      </figure>
    );
  },
  examples: [
    {
      title: "Une citation avec auteur, fonction et portrait",
      format: "md",
      source: `:::quote{author="Hélène Jonin" role="chargée de mission" image="/img/portraits/helene-jonin.png"}
Ce suivi a permis de comprendre les progrès de chaque stagiaire.
:::`,
    },
    {
      title:
        "L’ancienne forme : le portrait, puis un texte qui nomme son auteur",
      format: "md",
      source: `:::quote /img/portraits/helene-jonin.png
« Ce suivi a permis de comprendre les progrès de chaque stagiaire », affirme Hélène Jonin.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Quote author="Hélène Jonin" role="chargée de mission">
Ce suivi a permis de comprendre les progrès de chaque stagiaire.
</Quote>`,
    },
  ],
});
