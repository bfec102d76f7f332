interface Size {
  width: number;
  height: number;
}

/** What an author may write: a number of pixels, or anything. */
interface WantedSize {
  width?: string | number | undefined;
  height?: string | number | undefined;
}

/** The size of an image at the width, else the height, that is wanted; its shape is kept. */
export function scaleImage({ width, height }: Size, wanted: WantedSize): Size {
  const toWidth = pixels(wanted.width);
  if (toWidth) {
    return { width: toWidth, height: Math.round((height * toWidth) / width) };
  }
  const toHeight = pixels(wanted.height);
  return toHeight
    ? { width: Math.round((width * toHeight) / height), height: toHeight }
    : { width, height };
}

function pixels(length: string | number | undefined): number | undefined {
  const [, digits] =
    /^(\d{1,5})(?:px)?$/.exec(String(length ?? "").trim()) ?? [];
  return digits ? Number(digits) : undefined;
}
