const PATHS = {
  back: 'M10 3 5 8l5 5',
  bin: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9',
  chevron: 'm4 6 4 4 4-4',
  clock: 'M8 13.5a5.5 5.5 0 1 0-5.3-4M2.5 13V9.5H6M8 5v3.2l2 1.3',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  done: 'm3 8.5 3.5 3.5L13 4.5',
  down: 'M8 3v10M4 9l4 4 4-4',
  download: 'M8 3v7.5M4.5 7.5 8 11l3.5-3.5M2.5 13.5h11',
  edit: 'm3 13 .6-2.8L10.8 3l2.2 2.2-7.2 7.2z',
  eye: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  forward: 'm6 3 5 5-5 5',
  globe:
    'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM2.5 8h11M8 2.5c2 1.6 2.6 3.4 2.6 5.5S10 11.9 8 13.5C6 11.9 5.4 10.1 5.4 8S6 4.1 8 2.5Z',
  info: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8 7.5V11M8 5.2h.01',
  leave: 'M7 3.5H3V13h9.5V9M9.5 2.5h4v4M13.5 2.5l-6 6',
  lock: 'M4 7.5h8v6H4zM5.8 7.5V5.2a2.2 2.2 0 0 1 4.4 0v2.3',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
  pack: 'M3 3.5h4v9H3zM7 3.5h3v9H7zM10.3 4l2.7-.6 1.3 8.7-2.8.6z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  people:
    'M6 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM1.8 13c.3-2.4 1.9-3.6 4.2-3.6s3.9 1.2 4.2 3.6M10.5 3.1a2.2 2.2 0 0 1 0 4.2M12 9.7c1.3.5 2 1.6 2.2 3.3',
  pin: 'M6 2h4l-.5 5 2 2.5h-7l2-2.5zM8 9.5V14',
  plus: 'M8 3v10M3 8h10',
  post: 'M2.5 6.5h11L8 2.5zM4 6.5v5M8 6.5v5M12 6.5v5M2 13.5h12',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.2 3.2',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.2 6.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM5.8 12.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  shield: 'M3 4.5 8 2.5l5 2v4c0 2.5-2 4.2-5 5-3-.8-5-2.5-5-5z',
  storage:
    'M3 4.5c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2ZM3 4.5v7c0 1.1 2.2 2 5 2s5-.9 5-2v-7M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  up: 'M8 13V3M4 7l4-4 4 4',
  upload: 'M8 10.5V3M4.5 6 8 2.5 11.5 6M2.5 13.5h11',
  warning: 'M8 2.8 14 13H2zM8 6.5v3M8 11.2h.01',
  wrong:
    'M6.5 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M2 13.5a4.5 4.5 0 0 1 7-3.7M11 10.5a1.5 1.5 0 1 1 2.3 1.3c-.5.3-.8.6-.8 1.1M12.5 14.8v.1',
} as const;

/** The drawings there are. */
export type IconName = keyof typeof PATHS;

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
