import { directives } from "../components/directives";
import { dayAt } from "../lib/content/day";
import { siteAddress, readEnvironment, timeOf } from "../lib/environment";
import { encoding, encodeVariants } from "../lib/images/encode-variants";
import { openImage } from "../lib/images/open-image";
import type { PublishedImage } from "../lib/images/make-images";
import { planVariants, type Variant } from "../lib/images/plan-variants";
import { loadSite } from "../lib/library/load-site";
import { publishedImages } from "../lib/library/published-images";

/**
 * Encodes the images of the site that `SITE_DIR` names in AVIF, with each
 * effort, and prints the weight, the seconds of processor and how near the
 * images stay: the mean of their signal-to-noise ratios, in decibels.
 */
const efforts = [0, 1, 2, 3, 4];
const environment = readEnvironment();
const site = await loadSite({
  siteDir: environment.siteDir,
  address: siteAddress(environment),
  drafts: false,
  today: dayAt(timeOf(environment)),
  definitions: directives,
});
const images = publishedImages(site).filter(
  ({ image }) => image.read.frames === 1,
);
console.log("| effort | seconds of processor | kilobytes | decibels |");
console.log("| ------ | -------------------- | --------- | -------- |");
for (const effort of efforts) {
  let bytes = 0;
  let seconds = 0;
  const ratios: number[] = [];
  for (const image of images) {
    const variants = avifOf(image);
    if (variants.length === 0) continue;
    const before = process.cpuUsage();
    const encoded = await encodeVariants(
      image.diskPath,
      image.image.read,
      variants,
      { ...encoding, avif: { ...encoding.avif, effort } },
    );
    const { user, system } = process.cpuUsage(before);
    seconds += (user + system) / 1_000_000;
    for (const [index, one] of encoded.entries()) {
      const variant = variants[index];
      bytes += one.length;
      if (variant) ratios.push(await nearness(image.diskPath, variant, one));
    }
  }
  const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length;
  console.log(
    `| ${effort} | ${seconds.toFixed(1)} | ${Math.round(bytes / 1000)} | ${mean.toFixed(2)} |`,
  );
}

function avifOf({ image, places }: PublishedImage): Variant[] {
  return planVariants(image.read, places).filter(
    ({ format }) => format === "avif",
  );
}

/** Peak signal-to-noise ratio of an encoded variant, in decibels; no more than 60, for one without noise. */
async function nearness(
  source: string,
  { width, height }: Variant,
  encoded: Buffer,
): Promise<number> {
  const pixels = (image: ReturnType<typeof openImage>) =>
    image
      .flatten({ background: "white" })
      .toColourspace("srgb")
      .removeAlpha()
      .raw()
      .toBuffer();
  const original = await pixels(
    openImage(source).autoOrient().resize(width, height, { fit: "fill" }),
  );
  const shown = await pixels(openImage(encoded));
  const squares = original.reduce(
    (sum, value, index) => sum + (value - (shown[index] ?? 0)) ** 2,
    0,
  );
  const noise = squares / original.length;
  return Math.min(60, 10 * Math.log10(255 ** 2 / noise));
}
