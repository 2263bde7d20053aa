// Medians, percentiles and spreads of what was measured. It measures nothing.

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** The value below which this share (0 to 1) of the values lies; NaN without values. */
export function percentile(values: readonly number[], share: number): number {
  const row = sorted(values);
  return row[Math.min(row.length - 1, Math.floor(row.length * share))] ?? NaN;
}
export const median = (values: readonly number[]): number => percentile(values, 0.5);
/** Lowest and highest. */
export const spread = (values: readonly number[]): readonly [number, number] => {
  const row = sorted(values);
  return [row.at(0) ?? NaN, row.at(-1) ?? NaN];
};
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
