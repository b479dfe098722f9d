import { changeMeetings } from "./cells.ts";
import type { Delay } from "./changed.ts";
import { columnOf, detectorNames } from "./detectors.ts";
import type { Results } from "./simulation.ts";
import { markLimits } from "./targets.ts";

/** Plain SVG on a white ground, readable in light and dark pages; every value stands in the tables of the report as well. */
const text = (x: number, y: number, words: string, more = ""): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;

const line = (x1: number, y1: number, x2: number, y2: number, colour: string): string =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${colour}"/>`;

const picture = (width: number, height: number, title: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12" fill="#222">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join("\n")}
</svg>
`;

const grey = "#ddd";
const blue = "#1f5fa8";
const orange = "#b85c00";

/** Share of teams with a false mark, by team size, after half a year, one year and two years; world "real". */
export const falseMarksPicture = (results: Results, sizes: readonly number[]): string => {
  const width = 720;
  const height = 306;
  const panels = (["location", "spread"] as const).flatMap((chart, panel) => {
    const left = 60 + panel * 345;
    const x = (index: number): number => left + 20 + (index * 260) / Math.max(1, sizes.length - 1);
    const y = (share: number): number => 260 - share * 200;
    const axes = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      line(left, y(share), left + 300, y(share), grey),
      text(left - 8, y(share) + 4, `${share * 100} %`, 'text-anchor="end"'),
    ]);
    const curves = ([26, 52, 104] as const).flatMap((window, w) => {
      const colour = ["#2e7d5b", orange, blue][w] ?? blue;
      const shares = sizes.map((size) =>
        results.quiet(`${chart} real ${size}`).share(columnOf("chosen"), markLimits[chart], window),
      );
      const points = shares.map((share, index) => `${x(index).toFixed(1)},${y(share).toFixed(1)}`).join(" ");
      return [
        `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...shares.map(
          (share, index) =>
            `<circle cx="${x(index).toFixed(1)}" cy="${y(share).toFixed(1)}" r="3.5" fill="${colour}"/>`,
        ),
        text(
          left + w * 100,
          44,
          `${w === 0 ? "within " : ""}${window}${w === 2 ? " meetings" : ""}`,
          `fill="${colour}"`,
        ),
      ];
    });
    return [
      text(left, 24, chart === "location" ? "Chart of means" : "Chart of spread", 'font-size="14"'),
      ...axes,
      ...curves,
      ...sizes.map((size, index) => text(x(index), 278, String(size), 'text-anchor="middle"')),
      text(left + 150, 296, "people in the team", 'text-anchor="middle"'),
    ];
  });
  return picture(width, height, "Teams in which nothing changed: share with a false mark", panels);
};

/** Mean delay of every way to notice at equal false alarms, eight people, early and late change. */
export const delaysPicture = (results: Results): string => {
  const names = detectorNames.filter((name) => name !== "fall below the first six");
  const row = 26;
  const height = 70 + names.length * row + 30;
  const panels = (
    [
      ["location step 0.5", "Half a standard deviation lower"],
      ["spread polarised 1.25", "Two groups, same mean"],
    ] as const
  ).flatMap(([change, title], panel) => {
    const left = 230 + panel * 290;
    const x = (meetings: number): number => left + meetings * 4.4;
    const scale = [0, 10, 20, 30, 40, 50, 60].flatMap((meetings) => [
      line(x(meetings), 40, x(meetings), 48 + names.length * row, grey),
      text(x(meetings), 64 + names.length * row, String(meetings), 'text-anchor="middle"'),
    ]);
    const dots = names.flatMap((name, index) =>
      changeMeetings.map((at, which) => {
        const { tuned } = results.changed(`${change} at ${at}, 8`);
        const { mean } = tuned[columnOf(name)] as Delay;
        const colour = which === 0 ? blue : orange;
        return `<circle cx="${x(Math.min(mean, 60)).toFixed(1)}" cy="${56 + index * row}" r="5" fill="${colour}"><title>${name}, change at meeting ${at}: ${mean.toFixed(1)} meetings</title></circle>`;
      }),
    );
    return [text(left, 24, title, 'font-size="14"'), ...scale, ...dots];
  });
  return picture(800, height, "Mean delay in meetings at equal false alarms, eight people", [
    ...names.map((name, index) =>
      text(215, 60 + index * row, name, `text-anchor="end"${name === "chosen" ? ' font-weight="bold"' : ""}`),
    ),
    ...panels,
    `<circle cx="235" cy="${height - 14}" r="5" fill="${blue}"/>`,
    text(246, height - 10, "change at meeting 11"),
    `<circle cx="395" cy="${height - 14}" r="5" fill="${orange}"/>`,
    text(406, height - 10, "change at meeting 31"),
    text(600, height - 10, "meetings until the alarm"),
  ]);
};
