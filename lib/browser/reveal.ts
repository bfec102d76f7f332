/**
 * Opens the accordions and the tabs around the place that an address points to,
 * and the transcription that it is, once the DSFR's script has started, then
 * goes there.
 */
interface Disclosure {
  disclose: () => void;
}

type Dsfr = (element: Element) => {
  collapse?: Disclosure;
  tabPanel?: Disclosure & { group: { current: unknown } | null };
};

declare global {
  interface Window {
    dsfr?: Dsfr;
  }
}

/** At most, in frames: a page whose script did not start is left alone. */
const longestWait = 120;

function reveal(hash: string): void {
  const target = document.getElementById(decodeHash(hash));
  const closed = target ? closedAround(textOf(target)) : [];
  if (target && closed.length > 0) void open(target, closed);
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}

/** Who is led to a transcription wants to read it, not its button. */
function textOf(target: Element): Element {
  const isTranscription = target.matches(".fr-transcription");
  return (isTranscription && target.querySelector(".fr-collapse")) || target;
}

/** The outermost first. */
function closedAround(target: Element): Element[] {
  const around: Element[] = [];
  let parent: Element | null = target;
  while ((parent = parent?.closest(".fr-collapse, .fr-tabs__panel") ?? null)) {
    around.unshift(parent);
    parent = parent.parentElement;
  }
  return around.filter(
    ({ classList }) =>
      !classList.contains("fr-collapse--expanded") &&
      !classList.contains("fr-tabs__panel--selected"),
  );
}

async function open(target: Element, closed: readonly Element[]) {
  for (const element of closed) (await disclosureOf(element))?.disclose();
  await nextFrame();
  await nextFrame();
  const moves = closed.flatMap((one) => one.getAnimations({ subtree: true }));
  await Promise.allSettled(moves.map(({ finished }) => finished));
  target.scrollIntoView();
}

async function disclosureOf(element: Element): Promise<Disclosure | undefined> {
  for (let frame = 0; frame < longestWait; frame += 1) {
    const { collapse, tabPanel } = window.dsfr?.(element) ?? {};
    if (collapse) return collapse;
    // Until the group has chosen its first tab, it would choose after us.
    if (tabPanel?.group?.current) return tabPanel;
    await nextFrame();
  }
  return undefined;
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

window.addEventListener("hashchange", () => reveal(location.hash));
// A link to where the address is already changes nothing in it.
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest("a[href]");
  if (link instanceof HTMLAnchorElement && link.href === location.href) {
    reveal(link.hash);
  }
});
reveal(location.hash);

export {};
