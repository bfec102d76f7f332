/*
 * The parts of the DSFR's script that pages use, in the DSFR's own order. Each
 * part finds the core by a global, so the core comes first.
 */
import "@codegouvfr/react-dsfr/dsfr/core/core.module.js";
import "@codegouvfr/react-dsfr/dsfr/scheme/scheme.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/accordion/accordion.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/breadcrumb/breadcrumb.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/sidemenu/sidemenu.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/modal/modal.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/navigation/navigation.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/tab/tab.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/transcription/transcription.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/header/header.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/display/display.module.js";
import "@codegouvfr/react-dsfr/dsfr/component/table/table.module.js";
