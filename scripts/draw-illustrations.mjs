// Draws the demonstration site's pictures: `node scripts/draw-illustrations.mjs`.
// Every drawing is a function that returns SVG; nothing is random, so two runs give the same files.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const blue = "#000091";
const violet = "#6A6AF4";
const lavender = "#E3E3FD";
const mist = "#F5F5FE";
const red = "#E1000F";
const white = "#FFFFFF";
const ink = "#161616";
const grey = "#929292";
const silver = "#CECECE";
const pale = "#EEEEEE";

// Shapes

const attributes = (given) =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
const round = (value) => Math.round(value * 100) / 100;

const rect = (x, y, width, height, fill, more = {}) =>
  `<rect${attributes({ x: round(x), y: round(y), width: round(width), height: round(height), fill, ...more })}/>`;
const circle = (cx, cy, r, fill, more = {}) =>
  `<circle${attributes({ cx: round(cx), cy: round(cy), r: round(r), fill, ...more })}/>`;
const shape = (d, fill, more = {}) =>
  `<path${attributes({ d, fill, ...more })}/>`;
const stroke = (d, color, width, more = {}) =>
  shape(d, "none", {
    stroke: color,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    ...more,
  });
const group = (transform, ...children) =>
  `<g transform="${transform}">${children.join("")}</g>`;
const times = (count, draw) =>
  Array.from({ length: count }, (_, index) => draw(index)).join("");
const picture = (width, height, background, ...children) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
  rect(0, 0, width, height, background) +
  children.join("") +
  "</svg>";

// A line of text, as a bar; `widths` are the lengths of its successive lines.
const textLines = (x, y, widths, step, color, thickness = 12) =>
  widths
    .map((width, index) =>
      rect(x, y + index * step, width, thickness, color, { rx: thickness / 2 }),
    )
    .join("");

const sheet = (x, y, width, height, more = {}) =>
  rect(x, y, width, height, white, { rx: 10, ...more });

const playButton = (cx, cy, r, disc, arrow) =>
  circle(cx, cy, r, disc) +
  shape(
    `M${round(cx - r * 0.3)} ${round(cy - r * 0.45)}L${round(cx + r * 0.5)} ${cy}L${round(cx - r * 0.3)} ${round(cy + r * 0.45)}Z`,
    arrow,
    {
      stroke: arrow,
      "stroke-width": round(r * 0.1),
      "stroke-linejoin": "round",
    },
  );

const server = (x, y, color, light) =>
  group(
    `translate(${x} ${y})`,
    times(3, (row) =>
      [
        rect(-65, -78 + row * 54, 130, 46, color, { rx: 8 }),
        circle(-42, -55 + row * 54, 7, light),
        rect(-20, -60 + row * 54, 66, 10, light, { rx: 5 }),
      ].join(""),
    ),
  );

const hat = (x, y, scale, color, band) =>
  group(
    `translate(${x} ${y}) scale(${scale})`,
    shape(
      "M-38 0C-38 -46 -30 -62 -16 -62C-8 -62 -6 -57 0 -57C6 -57 8 -62 16 -62C30 -62 38 -46 38 0Z",
      color,
    ),
    shape("M-38.5 -18H38.5V0H-38.5Z", band),
    shape(
      "M-78 -6C-60 4 -40 2 0 2C40 2 60 4 78 -6C66 18 34 24 0 24C-34 24 -66 18 -78 -6Z",
      color,
    ),
  );

// Articles

function sheetsBecomeSite() {
  const page = (turn) =>
    group(
      `translate(45 ${turn === 0 ? -6 : 16}) rotate(${turn} 385 1100)`,
      sheet(220, 200, 330, 460, { stroke: lavender, "stroke-width": 4 }),
      rect(262, 252, 170, 24, turn === 0 ? blue : violet, { rx: 12 }),
      textLines(262, 318, [246, 210, 246, 180], 42, silver, 14),
      textLines(262, 514, [246, 226, 130], 42, silver, 14),
    );
  return picture(
    1600,
    900,
    mist,
    circle(430, 450, 320, lavender),
    page(-9),
    page(9),
    page(0),
    times(3, (index) =>
      stroke(
        `M${788 + index * 46} 406l44 44l-44 44`,
        ["#B6B6F7", violet, blue][index],
        18,
      ),
    ),
    group(
      "translate(50 0)",
      rect(920, 170, 520, 560, white, {
        rx: 16,
        stroke: blue,
        "stroke-width": 8,
      }),
      shape("M920 250V186a16 16 0 0 1 16-16h488a16 16 0 0 1 16 16v64Z", blue),
      circle(962, 211, 12, white),
      rect(994, 202, 210, 18, violet, { rx: 9 }),
      rect(1330, 202, 72, 18, red, { rx: 9 }),
      rect(962, 292, 436, 180, lavender, { rx: 8 }),
      shape("M962 472V420l110-70l90 62l86-44l150 104Z", violet),
      circle(1318, 340, 24, white),
      times(3, (index) =>
        [
          rect(962 + index * 152, 506, 132, 76, index === 1 ? blue : lavender, {
            rx: 8,
          }),
          textLines(962 + index * 152, 604, [132, 112, 70], 32, silver, 12),
        ].join(""),
      ),
    ),
  );
}

function pencilAndClock() {
  const ticks = times(12, (index) => {
    const angle = (index * Math.PI) / 6;
    const from = index % 3 === 0 ? 142 : 152;
    const point = (r) =>
      `${round(1230 + r * Math.sin(angle))} ${round(330 - r * Math.cos(angle))}`;
    return stroke(
      `M${point(from)}L${point(170)}`,
      index % 3 === 0 ? blue : violet,
      8,
    );
  });
  return picture(
    1600,
    900,
    lavender,
    sheet(200, 120, 620, 900),
    rect(260, 196, 320, 30, blue, { rx: 15 }),
    times(8, (index) => rect(260, 300 + index * 76, 500, 4, pale)),
    stroke(
      "M262 292q20 -34 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0",
      violet,
      8,
    ),
    stroke(
      "M262 368q20 -34 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0",
      violet,
      8,
    ),
    stroke("M262 444q20 -34 40 0t40 0t40 0t40 0", violet, 8),
    circle(1230, 330, 210, white),
    circle(1230, 330, 210, "none", { stroke: blue, "stroke-width": 12 }),
    shape("M1230 330V206A124 124 0 0 1 1337.39 268Z", violet),
    ticks,
    circle(1230, 330, 14, blue),
    group(
      "translate(446 440) rotate(26)",
      shape("M0 0L92 -46V46Z", "#FFE8E5"),
      shape("M0 0L34 -17V17Z", ink),
      rect(92, -46, 540, 31, violet),
      rect(92, -15, 540, 30, blue),
      rect(92, 15, 540, 31, "#000060"),
      rect(632, -46, 46, 92, silver),
      shape("M678 -46h44a34 34 0 0 1 34 34v24a34 34 0 0 1 -34 34h-44Z", red),
    ),
  );
}

function pageInBubble() {
  const around = [
    [180, 170],
    [130, 450],
    [180, 730],
    [1420, 170],
    [1470, 450],
    [1420, 730],
  ];
  const links = around
    .map(([x, y]) => {
      const length = Math.hypot(800 - x, 450 - y);
      const at = (distance) =>
        `${round(800 + ((x - 800) * distance) / length)} ${round(450 + ((y - 450) * distance) / length)}`;
      return stroke(`M${at(length - 110)}L${at(412)}`, violet, 8, {
        "stroke-dasharray": "2 20",
      });
    })
    .join("");
  return picture(
    1600,
    900,
    blue,
    links,
    around.map(([x, y]) => server(x, y, "#3A3AC4", lavender)).join(""),
    circle(800, 450, 388, "none", { stroke: violet, "stroke-width": 4 }),
    circle(800, 450, 366, mist),
    sheet(610, 210, 380, 480, { stroke: lavender, "stroke-width": 4 }),
    rect(650, 252, 190, 26, blue, { rx: 13 }),
    textLines(650, 304, [300, 250], 30, silver, 12),
    rect(650, 376, 300, 168, lavender, { rx: 8 }),
    playButton(800, 460, 46, blue, white),
    textLines(650, 574, [300, 270, 150], 32, silver, 12),
  );
}

function branchesWithHats() {
  const ends = [
    [1250, 130],
    [1390, 258],
    [1310, 386],
    [1410, 514],
    [1290, 642],
    [1380, 770],
  ];
  const branches = ends
    .map(([x, y], index) => {
      const start = 330 + [0, 110, 220, 220, 110, 0][index];
      const color = index % 2 === 0 ? violet : blue;
      const bend = start + 190;
      const commits = [0.2, 0.5, 0.8]
        .map((part) => {
          const cx = bend + (x - 130 - bend) * part + (index % 2) * 24;
          return circle(cx, y, 15, white, { stroke: color, "stroke-width": 8 });
        })
        .join("");
      return (
        stroke(
          `M${start} 450C${start + 110} 450 ${bend - 110} ${y} ${bend} ${y}L${x - 96} ${y}`,
          color,
          10,
        ) + commits
      );
    })
    .join("");
  return picture(
    1600,
    900,
    mist,
    circle(1330, 450, 520, lavender),
    branches,
    stroke("M120 450H560", blue, 18),
    [180, 330, 440, 550]
      .map((x) =>
        circle(x, 450, 22, white, { stroke: blue, "stroke-width": 10 }),
      )
      .join(""),
    circle(180, 450, 9, red),
    ends
      .map(([x, y], index) =>
        hat(x, y + 18, 1.05, blue, index === 2 ? red : violet),
      )
      .join(""),
  );
}

function bridge() {
  const box = (x, size, color, tape) =>
    rect(x, 392 - size, size, size, color, { rx: 6 }) +
    rect(x + size * 0.4, 392 - size, size * 0.2, size * 0.42, tape);
  const waves = times(4, (row) =>
    stroke(
      `M${300 + (row % 2) * 40} ${716 + row * 48}` +
        times(12, () => "q20 -18 40 0t40 0"),
      row % 2 ? lavender : white,
      5,
      { opacity: 0.7 },
    ),
  );
  return picture(
    1600,
    900,
    lavender,
    circle(1190, 200, 92, white),
    rect(0, 660, 1600, 240, violet),
    waves,
    shape(
      "M300 392H1300V720H1250C1250 560 1160 470 1040 470C920 470 830 560 830 720H770C770 560 680 470 560 470C440 470 350 560 350 720H300Z",
      white,
    ),
    rect(756, 716, 88, 30, white, { rx: 6 }),
    rect(770, 746, 60, 154, white, { opacity: 0.3 }),
    rect(260, 392, 1080, 34, blue),
    shape(
      "M0 392H262C300 392 330 440 330 520C330 640 372 700 372 900H0Z",
      mist,
    ),
    shape(
      "M1600 392H1338C1300 392 1270 440 1270 520C1270 640 1228 700 1228 900H1600Z",
      blue,
    ),
    rect(0, 392, 300, 14, silver),
    box(66, 108, silver, grey),
    box(196, 76, silver, grey),
    box(430, 116, violet, lavender),
    box(650, 92, blue, violet),
    box(840, 130, violet, lavender),
    box(1080, 92, red, white),
    group(
      "rotate(-6 1450 250)",
      rect(1402, 190, 96, 130, white, { rx: 6 }),
      textLines(1420, 208, [60, 60, 36], 20, violet, 8),
    ),
    box(1380, 130, violet, lavender),
  );
}

function quotationMarks() {
  const mark = (x, direction, color) =>
    stroke(`M${x} 250L${x - 130 * direction} 450L${x} 650`, color, 58, {
      "stroke-linejoin": "miter",
      "stroke-linecap": "butt",
    });
  return picture(
    1600,
    900,
    lavender,
    mark(300, 1, violet),
    mark(445, 1, blue),
    mark(1300, -1, violet),
    mark(1155, -1, blue),
    rect(540, 230, 520, 440, blue, { rx: 6 }),
    rect(566, 256, 468, 388, white),
    `<clipPath id="frame"><rect x="596" y="286" width="408" height="328"/></clipPath>`,
    `<g clip-path="url(#frame)">`,
    rect(596, 286, 408, 328, mist),
    circle(890, 390, 48, red),
    shape(
      "M560 614V520C640 420 720 420 800 510C880 590 940 470 1020 450V614Z",
      violet,
    ),
    shape(
      "M560 614V580C660 500 760 520 850 570C920 606 970 560 1040 540V640Z",
      blue,
    ),
    `</g>`,
    textLines(660, 712, [280, 180], 34, white, 16),
  );
}

function dayAndNight() {
  const side = (x, text, accent, block) =>
    rect(x, 180, 190, 34, accent, { rx: 17 }) +
    textLines(x, 262, [330, 290, 240], 44, text, 16) +
    rect(x, 430, 240, 150, block, { rx: 10 }) +
    circle(x + 120, 505, 38, accent) +
    textLines(x, 626, [270, 320], 44, text, 16) +
    rect(x, 728, 170, 54, accent, { rx: 4 });
  const rays = times(7, (index) => {
    const angle = Math.PI / 2 + ((index + 0.5) * Math.PI) / 7;
    const point = (r) =>
      `${round(800 + r * Math.cos(angle))} ${round(450 - r * Math.sin(angle))}`;
    return stroke(`M${point(262)}L${point(304)}`, blue, 12);
  });
  return picture(
    1600,
    900,
    mist,
    rect(800, 0, 800, 900, ink),
    side(110, silver, blue, lavender),
    side(1170, "#666666", "#8585F6", "#2A2A4A"),
    rays,
    shape("M800 230A220 220 0 0 0 800 670Z", blue),
    shape("M800 230A220 220 0 0 1 800 670Z", "#8585F6"),
    shape("M800 340A110 110 0 0 0 800 560Z", mist),
    shape("M800 340A110 110 0 0 1 800 560Z", ink),
    [
      [1080, 250, 8],
      [1110, 390, 5],
      [1060, 610, 6],
      [960, 180, 5],
      [1120, 520, 8],
    ]
      .map(([x, y, r]) => circle(x, y, r, white))
      .join(""),
  );
}

function roundTable() {
  const seats = times(8, (index) =>
    group(
      `translate(800 450) rotate(${index * 45 + 22.5})`,
      rect(-62, -418, 124, 96, index === 1 ? red : index % 2 ? violet : blue, {
        rx: 30,
      }),
      rect(-44, -392, 88, 62, white, { rx: 20, opacity: 0.28 }),
    ),
  );
  const papers = times(8, (index) =>
    group(
      `translate(800 450) rotate(${index * 45 + 22.5 + [3, -5, 6, -2, 4, -6, 2, -3][index]})`,
      rect(-38, -266, 76, 100, mist, {
        stroke: silver,
        "stroke-width": 3,
        rx: 3,
      }),
      textLines(
        -24,
        -248,
        [48, 48, 30, 48],
        18,
        index % 3 === 0 ? violet : silver,
        6,
      ),
    ),
  );
  return picture(
    1600,
    900,
    lavender,
    times(9, (index) =>
      rect(index * 200 - 2, 0, 3, 900, white, { opacity: 0.6 }),
    ),
    seats,
    circle(800, 458, 300, "#C6C6F5"),
    circle(800, 450, 300, white),
    circle(800, 450, 286, "none", { stroke: lavender, "stroke-width": 4 }),
    papers,
    circle(800, 450, 76, lavender),
    circle(800, 450, 46, blue),
    circle(800, 450, 22, violet),
    group(
      "translate(905 520) rotate(38)",
      rect(-60, -7, 100, 14, blue),
      shape("M40 -7L62 0L40 7Z", ink),
    ),
    group(
      "translate(688 372) rotate(-24)",
      rect(-50, -7, 90, 14, violet),
      shape("M-50 -7L-72 0L-50 7Z", ink),
    ),
  );
}

function dotsDrawCurve() {
  const columns = 32;
  const rows = 18;
  const curve = (column) =>
    Math.round(2 + 13 / (1 + Math.exp(-(column - 16) / 4)));
  const dots = times(columns * rows, (index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const above = rows - 1 - row - curve(column);
    const [x, y] = [25 + column * 50, 25 + row * 50];
    if (above > 0) return circle(x, y, 7, silver);
    if (above < 0)
      return circle(
        x,
        y,
        above > -4 ? 12 : 8,
        above > -4 ? "#A1A1F8" : "#CACAFB",
      );
    return circle(x, y, column === 26 ? 22 : 18, column === 26 ? red : blue);
  });
  return picture(1600, 900, mist, dots);
}

// Figures inside articles

function beforeAndAfterClick() {
  const page = (x) =>
    sheet(x, 110, 260, 340) +
    rect(x + 30, 144, 130, 20, blue, { rx: 10 }) +
    textLines(x + 30, 186, [200, 160], 26, silver, 10) +
    rect(x + 30, 246, 200, 112, lavender, { rx: 6 }) +
    textLines(x + 30, 380, [200, 120], 26, silver, 10);
  return picture(
    1600,
    560,
    mist,
    rect(800, 0, 800, 560, lavender),
    page(110),
    playButton(240, 302, 30, violet, white),
    server(640, 280, silver, white),
    stroke("M473 190V370", silver, 8, { "stroke-dasharray": "2 22" }),
    page(910),
    stroke("M1070 302H1345", blue, 10),
    circle(1040, 302, 46, white),
    playButton(1040, 302, 38, red, white),
    [1190, 1240, 1290].map((x) => circle(x, 302, 14, blue)).join(""),
    server(1430, 280, blue, lavender),
  );
}

function swatches() {
  const pairs = [
    ["#161616", "#FFFFFF"],
    ["#3A3A3A", "#CECECE"],
    ["#666666", "#929292"],
    ["#CE0500", "#FF5655"],
    ["#000091", "#8585F6"],
    ["#000091", "#8585F6"],
  ];
  return picture(
    1600,
    680,
    white,
    rect(800, 0, 800, 680, "#161616"),
    rect(0, 566, 800, 114, "#F5F5FE"),
    rect(800, 566, 800, 114, "#1B1B35"),
    pairs
      .map(([light, dark], index) => {
        const y = 32 + index * 112 + (index === 5 ? 6 : 0);
        return (
          shape(`M800 ${y}H180a28 28 0 0 0 0 56H800Z`, light) +
          shape(`M800 ${y}H1420a28 28 0 0 1 0 56H800Z`, dark) +
          circle(96, y + 28, 28, light) +
          circle(1504, y + 28, 28, dark)
        );
      })
      .join(""),
    rect(0, 0, 1600, 680, "none", { stroke: silver, "stroke-width": 4 }),
  );
}

function countsAsBars() {
  const counts = [661, 188, 59, 53, 16, 1];
  const colors = [blue, violet, violet, violet, violet, red];
  return picture(
    1600,
    680,
    mist,
    counts
      .map((count, index) => {
        const y = 52 + index * 100;
        const bar =
          count > 1
            ? rect(100, y, (1400 * count) / counts[0], 64, colors[index], {
                rx: 8,
              })
            : circle(110, y + 32, 10, colors[index]);
        return rect(100, y, 1400, 64, lavender, { rx: 8, opacity: 0.6 }) + bar;
      })
      .join(""),
    rect(84, 30, 6, 620, blue, { rx: 3 }),
  );
}

// Portraits: one same faceless bust, told apart by its colours, its cloth and what stands behind it

const shoulders = "M36 540C36 404 128 344 256 344C384 344 476 404 476 540Z";

const portrait = ({ background, behind, coat, cloth }) =>
  picture(
    512,
    512,
    background,
    behind,
    `<clipPath id="coat"><path d="${shoulders}"/></clipPath>`,
    shape(shoulders, coat),
    `<g clip-path="url(#coat)">${cloth}</g>`,
    shape("M216 270H296V344C296 398 216 398 216 344Z", "#9494F0"),
    circle(256, 216, 100, "#BDBDF9"),
  );

const portraits = {
  "bastien-guerry": portrait({
    background: lavender,
    behind: circle(256, 230, 196, white),
    coat: blue,
    cloth: times(9, (index) =>
      stroke(`M${-40 + index * 74} 520V330`, "#3A3AC4", 16),
    ),
  }),
  "gabriel-ben-zenou": portrait({
    background: mist,
    behind:
      circle(70, 330, 190, lavender) +
      circle(420, 130, 150, lavender) +
      circle(428, 108, 34, red),
    coat: violet,
    cloth:
      times(7, (index) =>
        stroke(`M${-60 + index * 90} 540l45 -45l45 45`, lavender, 12),
      ) +
      times(7, (index) =>
        stroke(`M${-60 + index * 90} 480l45 -45l45 45`, lavender, 12),
      ),
  }),
  "helene-jonin": portrait({
    background: blue,
    behind: [230, 180, 130]
      .map((r) =>
        circle(256, 216, r, "none", { stroke: violet, "stroke-width": 10 }),
      )
      .join(""),
    coat: white,
    cloth: times(4, (index) => rect(0, 396 + index * 34, 512, 14, violet)),
  }),
  "mohamed-amine": portrait({
    background: violet,
    behind: times(6, (index) =>
      shape(
        `M${-60 + index * 124} 512L${2 + index * 124} 70L${64 + index * 124} 512Z`,
        "#5151D6",
      ),
    ),
    coat: lavender,
    cloth: times(30, (index) =>
      circle(
        46 + (index % 8) * 60 + (Math.floor(index / 8) % 2) * 30,
        408 + Math.floor(index / 8) * 36,
        9,
        blue,
      ),
    ),
  }),
};

// Files

const inArticle = (slug, name) => `content/articles/${slug}/${name}.png`;

const files = {
  [inArticle("presenter-parution", "feuilles")]: sheetsBecomeSite(),
  [inArticle("ecrire-un-article-en-dix-minutes", "crayon")]: pencilAndClock(),
  [inArticle("une-page-qui-ne-demande-rien-aux-autres", "bulle")]:
    pageInBubble(),
  [inArticle("une-page-qui-ne-demande-rien-aux-autres", "avant-apres")]:
    beforeAndAfterClick(),
  [inArticle("retour-bluehats-semester-of-code-2022", "branches")]:
    branchesWithHats(),
  [inArticle("quitter-eleventy-dsfr", "pont")]: bridge(),
  [inArticle("citations-et-images-accessibles", "guillemets")]:
    quotationMarks(),
  [inArticle("contrastes-du-theme-clair-et-du-theme-sombre", "jour-nuit")]:
    dayAndNight(),
  [inArticle("contrastes-du-theme-clair-et-du-theme-sombre", "nuancier")]:
    swatches(),
  [inArticle("compte-rendu-atelier-ecriture", "table")]: roundTable(),
  [inArticle("ce-que-mille-articles-nous-apprennent", "points")]:
    dotsDrawCurve(),
  [inArticle("ce-que-mille-articles-nous-apprennent", "comptage")]:
    countsAsBars(),
};
files["public/img/feuilles.png"] = sheetsBecomeSite();
for (const [name, svg] of Object.entries(portraits))
  files[`public/img/portraits/${name}.png`] = svg;

for (const [name, svg] of Object.entries(files)) {
  const target = path.join(root, name);
  const png = await sharp(Buffer.from(svg))
    .png({
      palette: true,
      colours: 64,
      dither: 0,
      compressionLevel: 9,
      effort: 10,
    })
    .toBuffer();
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, png);
  console.log(`${name}  ${Math.ceil(png.length / 1024)} Ko`);
}
