import { activeFile } from "./active-file";
import { brokenImage } from "./broken-image";
import { colourAlone } from "./colour-alone";
import { componentInSentence } from "./component-in-sentence";
import { contradictoryVideo } from "./contradictory-video";
import { deadAnchor } from "./dead-anchor";
import { deadLink } from "./dead-link";
import { decomposedText } from "./decomposed-text";
import { directiveInside } from "./directive-inside";
import { dotInName } from "./dot-in-name";
import { duplicateId } from "./duplicate-id";
import { emptyDirective } from "./empty-directive";
import { emptyHeading } from "./empty-heading";
import { emptyLink } from "./empty-link";
import { eventWithoutStart } from "./event-without-start";
import { externalImage } from "./external-image";
import { externalMedia } from "./external-media";
import { extraCell } from "./extra-cell";
import { failingRule } from "./failing-rule";
import { fileTooBig } from "./file-too-big";
import { forbiddenCharacter } from "./forbidden-character";
import { forbiddenHost } from "./forbidden-host";
import { frontMatterLanguage } from "./front-matter-language";
import { heavyImage } from "./heavy-image";
import { hiddenFile } from "./hidden-file";
import { imageLocation } from "./image-location";
import { inlineStyle } from "./inline-style";
import { invalidAttribute } from "./invalid-attribute";
import { invalidAttributes } from "./invalid-attributes";
import { invalidDate } from "./invalid-date";
import { invalidEmbed } from "./invalid-embed";
import { invalidEvent } from "./invalid-event";
import { invalidField } from "./invalid-field";
import { invalidMdx } from "./invalid-mdx";
import { invalidNotice } from "./invalid-notice";
import { invalidSegment } from "./invalid-segment";
import { invalidTranscript } from "./invalid-transcript";
import { invalidVideo } from "./invalid-video";
import { invalidYaml } from "./invalid-yaml";
import { linkAroundBlock } from "./link-around-block";
import { legalBlank } from "./legal-blank";
import { lonelyPart } from "./lonely-part";
import { lostAddress } from "./lost-address";
import { mdxComment } from "./mdx-comment";
import { mdxExpression } from "./mdx-expression";
import { mdxModule } from "./mdx-module";
import { mdxUnclosedTag } from "./mdx-unclosed-tag";
import { missingAlt } from "./missing-alt";
import { missingAttribute } from "./missing-attribute";
import { missingField } from "./missing-field";
import { missingFile } from "./missing-file";
import { missingImage } from "./missing-image";
import { missingNote } from "./missing-note";
import { missingScheme } from "./missing-scheme";
import { missingTable } from "./missing-table";
import { missingTitle } from "./missing-title";
import { misspelledField } from "./misspelled-field";
import { nameTooLong } from "./name-too-long";
import { noContent } from "./no-content";
import { notAFile } from "./not-a-file";
import { notText } from "./not-text";
import { obsoleteHtml } from "./obsolete-html";
import { oldIcon } from "./old-icon";
import { operatorBesideMinistry } from "./operator-beside-ministry";
import { outdatedAudit } from "./outdated-audit";
import { outsideLink } from "./outside-link";
import { outsideParts } from "./outside-parts";
import { overBudget } from "./over-budget";
import { partElsewhere } from "./part-elsewhere";
import { pastedHtml } from "./pasted-html";
import { possibleDirective } from "./possible-directive";
import { quotesInARow } from "./quotes-in-a-row";
import { repeatedAlt } from "./repeated-alt";
import { redirectChain } from "./redirect-chain";
import { reservedName } from "./reserved-name";
import { sameLinkText } from "./same-link-text";
import { sameName } from "./same-name";
import { sameUrl } from "./same-url";
import { sameUrlButCase } from "./same-url-but-case";
import { secondCaption } from "./second-caption";
import { secondNote } from "./second-note";
import { secondTitle } from "./second-title";
import { similarTags } from "./similar-tags";
import { skippedHeading } from "./skipped-heading";
import { strayCloser } from "./stray-closer";
import { suspiciousAlt } from "./suspicious-alt";
import { tableTooBig } from "./table-too-big";
import { tableWithoutCaption } from "./table-without-caption";
import { tableWithoutHeader } from "./table-without-header";
import { templateTag } from "./template-tag";
import { tooDeep } from "./too-deep";
import { tooManyMarks } from "./too-many-marks";
import { unclosedContainer } from "./unclosed-container";
import { unclosedFrontMatter } from "./unclosed-front-matter";
import { unclosedHtml } from "./unclosed-html";
import { undecidedVideo } from "./undecided-video";
import { unexpectedBody } from "./unexpected-body";
import { unexpectedText } from "./unexpected-text";
import { unknownAttribute } from "./unknown-attribute";
import { unknownComponent } from "./unknown-component";
import { unknownDirective } from "./unknown-directive";
import { unknownField } from "./unknown-field";
import { unknownHtml } from "./unknown-html";
import { unknownLanguage } from "./unknown-language";
import { unpublishedLink } from "./unpublished-link";
import { unreadAttributes } from "./unread-attributes";
import { unreadableAddress } from "./unreadable-address";
import { unreadableFile } from "./unreadable-file";
import { unsafeHtml } from "./unsafe-html";
import { unsafeUrl } from "./unsafe-url";
import { untitledPlayer } from "./untitled-player";
import { unusedNote } from "./unused-note";
import { vagueLink } from "./vague-link";
import { vanishedPage } from "./vanished-page";
import { wrongCase } from "./wrong-case";
import { crossingLink } from "./crossing-link";
import { invalidTranslation } from "./invalid-translation";
import { oldTranslation } from "./old-translation";
import { undeclaredLanguage } from "./undeclared-language";
import { wrongLanguage } from "./wrong-language";

/** Every rule, in the order of the authors' guide. */
export const rules = [
  unreadableFile,
  outsideLink,
  sameName,
  notText,
  fileTooBig,
  noContent,
  hiddenFile,
  dotInName,
  forbiddenCharacter,
  invalidSegment,
  nameTooLong,
  reservedName,
  sameUrl,
  sameUrlButCase,
  redirectChain,
  lostAddress,
  unreadableAddress,
  vanishedPage,
  invalidYaml,
  unclosedFrontMatter,
  frontMatterLanguage,
  missingTitle,
  misspelledField,
  unknownField,
  missingField,
  invalidField,
  invalidDate,
  invalidEvent,
  eventWithoutStart,
  legalBlank,
  outdatedAudit,
  invalidNotice,
  operatorBesideMinistry,
  similarTags,
  unclosedContainer,
  strayCloser,
  unknownDirective,
  possibleDirective,
  unknownComponent,
  componentInSentence,
  missingAttribute,
  invalidAttribute,
  invalidAttributes,
  unknownAttribute,
  unreadAttributes,
  emptyDirective,
  unexpectedBody,
  unexpectedText,
  directiveInside,
  partElsewhere,
  outsideParts,
  lonelyPart,
  quotesInARow,
  secondTitle,
  skippedHeading,
  emptyHeading,
  duplicateId,
  missingNote,
  unusedNote,
  secondNote,
  tableWithoutHeader,
  tableWithoutCaption,
  extraCell,
  missingTable,
  secondCaption,
  colourAlone,
  unknownLanguage,
  crossingLink,
  linkAroundBlock,
  invalidTranslation,
  oldTranslation,
  undeclaredLanguage,
  wrongLanguage,
  decomposedText,
  tooDeep,
  tooManyMarks,
  tableTooBig,
  deadLink,
  unpublishedLink,
  deadAnchor,
  wrongCase,
  missingScheme,
  emptyLink,
  vagueLink,
  sameLinkText,
  unsafeUrl,
  missingImage,
  brokenImage,
  externalImage,
  missingAlt,
  repeatedAlt,
  suspiciousAlt,
  heavyImage,
  imageLocation,
  missingFile,
  notAFile,
  activeFile,
  invalidVideo,
  invalidEmbed,
  forbiddenHost,
  untitledPlayer,
  undecidedVideo,
  contradictoryVideo,
  invalidTranscript,
  externalMedia,
  unsafeHtml,
  unknownHtml,
  unclosedHtml,
  obsoleteHtml,
  inlineStyle,
  pastedHtml,
  oldIcon,
  templateTag,
  invalidMdx,
  mdxExpression,
  mdxModule,
  mdxComment,
  mdxUnclosedTag,
  overBudget,
  failingRule,
] as const;

export type RuleName = (typeof rules)[number]["name"];

const names: ReadonlySet<unknown> = new Set(rules.map(({ name }) => name));

export function isRuleName(name: unknown): name is RuleName {
  return names.has(name);
}
