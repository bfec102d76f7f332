import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import {
  imageAttribute,
  linkAttribute,
  textAttribute,
  titleAttribute,
} from "../../lib/content/directive-definition";
import { hrefOf, imageOf } from "../../lib/library/library";
import { FeedImage } from "../feed/feed-image";
import { Picture } from "../layout/picture";
import { BoxTitle } from "../layout/box-title";
import { defineDirective } from "./directive";

export const card = defineDirective({
  name: "card",
  component: "Card",
  description:
    "Une carte vers une page ou un site ; son texte dit ce qu’on y trouve.",
  body: "optional",
  plainBody: true,
  attributes: z.strictObject({
    title: titleAttribute("Le titre, qui porte le lien."),
    link: linkAttribute("Où mène la carte."),
    image: imageAttribute(
      "Une image qui n’apprend rien de plus que le titre.",
      "card",
    ).optional(),
    detail: textAttribute("Une précision : une date, un lieu.").optional(),
  }),
  show: (
    { title, link, image, detail },
    body,
    { library, entry },
    { titleLevel },
  ) => {
    const picture = image && imageOf(library, entry, image, "card");
    return (
      <div
        className={`${fr.cx("fr-card", "fr-enlarge-link")}${picture ? " parution-illustrated" : ""}`}
      >
        <div className={fr.cx("fr-card__body")}>
          <div className={fr.cx("fr-card__content")}>
            <BoxTitle level={titleLevel} className={fr.cx("fr-card__title")}>
              <a href={hrefOf(library, entry, link)}>{title}</a>
            </BoxTitle>
            {body && <div className={fr.cx("fr-card__desc")}>{body}</div>}
            {detail && (
              <div className={fr.cx("fr-card__end")}>
                <p className={fr.cx("fr-card__detail")}>{detail}</p>
              </div>
            )}
          </div>
        </div>
        {picture && (
          <div className={fr.cx("fr-card__header")}>
            <div className={fr.cx("fr-card__img")}>
              <Picture
                image={picture}
                alt=""
                className={fr.cx("fr-responsive-img")}
              />
            </div>
          </div>
        )}
      </div>
    );
  },
  showInFeed: (
    { title, link, image, detail },
    body,
    { library, entry },
    { titleLevel },
  ) => {
    const picture = image && imageOf(library, entry, image, "card");
    return (
      <>
        <BoxTitle level={titleLevel}>
          <a href={hrefOf(library, entry, link)}>{title}</a>
        </BoxTitle>
        {picture && <FeedImage image={picture} alt="" />}
        {body}
        {detail && <p>{detail}</p>}
      </>
    );
  },
  examples: [
    {
      title: "Une carte seule",
      format: "md",
      source: `:::card{title="Les actualités" link="/articles/" image="/img/feuilles.png" detail="Chaque mois"}
Les publications de l’équipe, de la plus récente à la plus ancienne.
:::`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Card title="Les actualités" link="/articles/">
Les publications de l’équipe.
</Card>`,
    },
  ],
});
