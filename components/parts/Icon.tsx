const PATHS = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  close: 'm4 4 8 8M12 4l-8 8',
  down: 'M8 3v10M4 9l4 4 4-4',
  chevron: 'm4 6 4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  post: 'M2.5 6.5h11L8 2.5zM4 6.5v5M8 6.5v5M12 6.5v5M2 13.5h12',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  edit: 'm3 13 .6-3 7.2-7.2 2.4 2.4L6 12.4zM9.3 4.3l2.4 2.4',
  wrong:
    'M6.5 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M2 13.5a4.5 4.5 0 0 1 7-3.7M11 10.5a1.5 1.5 0 1 1 2.300 1.3c-.5.3-.8.6-.8 1.1M12.5 14.8v.1',
  done: 'm3 8.5 3.5 3.5L13 4.5',
  upload: 'M8 10.5V3M4.5 6 8 2.5 11.5 6M2.5 13.5h11',
} as const;

/** The drawings there are. */
type IconName = keyof typeof PATHS;

/** A line drawing beside words; never the only name of a control. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="fc-icon"
      data-icon={name}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
