// The timeline drawn: a band for each lane, a mark for each item, words beside it.

import { useDesk } from "../desk.ts";
import { type Mark, type Paper, timelineGeometry } from "./timeline-geometry.ts";
import type { TimelineItem } from "./timeline-items.ts";

interface TimelineChartProps {
  readonly items: readonly TimelineItem[];
  readonly paper: Paper;
}

export function TimelineChart({ items, paper }: TimelineChartProps) {
  const { state, words, figures } = useDesk();
  const first = state.asOf;
  const planned = state.plan?.until ?? first;
  const last = items.reduce((day, { until }) => (until > day ? until : day), planned);
  const { height, ticks, bands } = timelineGeometry(items, first, last, paper);
  const { width, letter } = paper;
  const about = words.plan.timelineAbout(figures.day(first), figures.day(last));
  const hidden = bands.reduce((sum, band) => sum + band.hidden, 0);
  return (
    <>
      <svg
        class="timeline"
        role="img"
        aria-label={about}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        font-size={letter}
      >
        {ticks.map(({ at, day }) => (
          <g key={day}>
            <line class="grid" x1={at} x2={at} y1={letter * 1.6} y2={height} />
            <text
              class="tick"
              x={at}
              y={letter * 1.2}
              text-anchor={at < letter * 2 ? "start" : "middle"}
            >
              {figures.shortDay(day)}
            </text>
          </g>
        ))}
        {bands.map(({ lane, heading, marks }) => (
          <g key={lane}>
            <text class="lane" x={0} y={heading}>
              {words.plan.lanes[lane]}
            </text>
            {marks.map((mark, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the chart is drawn anew as a whole
              <Drawn key={index} mark={mark} letter={letter} />
            ))}
          </g>
        ))}
      </svg>
      {hidden > 0 && <p class="quiet">{words.plan.notShown(figures.count(hidden))}</p>}
    </>
  );
}

/** Lanes differ in shape, not in colour alone: bars, dots with a tail, diamonds, crosses. */
function Drawn({ mark, letter }: { readonly mark: Mark; readonly letter: number }) {
  const { figures } = useDesk();
  const { item, left, right, middle, words, wordsAt, anchor } = mark;
  const size = letter * 0.4;
  const days = item.from === item.until ? [item.from] : [item.from, item.until];
  return (
    <g class={`mark-${item.lane}${item.isAwaited ? " awaited" : ""}`}>
      <title>{`${days.map(figures.day).join(" – ")} ${item.what}`}</title>
      {item.lane === "campaign" && (
        <rect
          x={left}
          y={middle - size}
          width={Math.max(size, right - left)}
          height={size * 2}
          rx={size / 2}
        />
      )}
      {item.lane === "request" && (
        <>
          <line x1={left} x2={right} y1={middle} y2={middle} />
          <line x1={right} x2={right} y1={middle - size} y2={middle + size} />
          <circle cx={left} cy={middle} r={size} />
        </>
      )}
      {item.lane === "need" && (
        <path
          d={`M${left} ${middle - size * 1.3}l${size * 1.3} ${size * 1.3}l${-size * 1.3} ${size * 1.3}l${-size * 1.3} ${-size * 1.3}z`}
        />
      )}
      {item.lane === "lapse" && (
        <path
          d={`M${left - size} ${middle - size}l${size * 2} ${size * 2}m0 ${-size * 2}l${-size * 2} ${size * 2}`}
        />
      )}
      <text x={wordsAt} y={middle + letter * 0.35} text-anchor={anchor}>
        {words}
      </text>
    </g>
  );
}
