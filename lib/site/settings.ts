import { z } from "zod";

import { accessibilityFields } from "./accessibility";
import { addressFields } from "./address";
import { budgetFields } from "./budget";
import { collectionFields } from "./collections";
import { ecodesignFields } from "./ecodesign";
import { feedFields } from "./feeds";
import { footerFields } from "./footer";
import { guideFields } from "./guide";
import { hostFields } from "./hosts";
import { identityFields } from "./identity";
import { languageFields } from "./languages";
import { legalFields } from "./legal";
import { licenceFields } from "./licence";
import { brandLogoFields } from "./logos";
import { followFields, navigationFields } from "./links";
import { noticeFields } from "./notices";
import { measurementFields } from "./measurement";
import { sharingFields } from "./sharing";
import { redirectFields } from "./redirects";
import { robotsFields } from "./robots";
import { ruleFields } from "./rules";
import { searchFields } from "./search";
import { securityFields } from "./security";
import { timezoneFields } from "./timezone";
import { translationFields } from "./translations";
import { withdrawnFields } from "./withdrawn";
import { writingFields } from "./writing";

/** The schema of `content/site.yaml`; every field has a default. */
export function settingsSchema(defaultUrl: string) {
  return z.strictObject({
    ...addressFields(defaultUrl),
    ...identityFields,
    ...brandLogoFields,
    ...navigationFields,
    ...footerFields,
    ...legalFields,
    ...accessibilityFields,
    ...followFields,
    ...noticeFields,
    ...feedFields,
    ...timezoneFields,
    ...sharingFields,
    ...licenceFields,
    ...languageFields,
    ...translationFields,
    ...collectionFields,
    ...hostFields,
    ...writingFields,
    ...guideFields,
    ...redirectFields,
    ...withdrawnFields,
    ...searchFields,
    ...robotsFields,
    ...securityFields,
    ...budgetFields,
    ...ecodesignFields,
    ...measurementFields,
    ...ruleFields,
  });
}

export type SiteSettings = z.output<ReturnType<typeof settingsSchema>>;
