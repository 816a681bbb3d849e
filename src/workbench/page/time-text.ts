// Times as the page writes them.

/** A time of this machine's clock: `2026-11-23 10:24`. */
export function timeText(at: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const time = new Date(at);
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
