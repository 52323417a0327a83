/** The site's icons: paths of a drawing of 24 by 24, drawn with a line of 2. */
export const ICONS = {
  phone:
    'M5 4h3.5l1.7 4.4-2.2 1.5a12 12 0 0 0 6.1 6.1l1.5-2.2L20 15.5V19a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z',
  search: 'M10.5 17.5a7 7 0 1 1 0-14 7 7 0 0 1 0 14zM15.5 15.5 21 21',
  onward: 'M4 12h15M13 6l6 6-6 6',
  leave: 'M13 4h6v16h-6M3 12h11M10 8l4 4-4 4',
  check: 'm4.5 12.5 5 5 10-11',
  copy: 'M9 8h11v12H9zM5 16H4V4h11v1',
  print: 'M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7z',
  person: 'M12 11a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM4.5 20.5a7.5 7.5 0 0 1 15 0',
  clock: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 7v5.3l3.5 2',
  pencil: 'M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3',
  hand: 'M8 13V6a1.6 1.6 0 0 1 3.2 0V11V4.5a1.6 1.6 0 0 1 3.2 0V11V6.5a1.6 1.6 0 0 1 3.2 0V15a6 6 0 0 1-6 6c-3 0-4.6-1.5-6-4l-2-3.8a1.5 1.5 0 0 1 2.5-1.6z',
  talk: 'M4 5h16v11h-8l-5 4v-4H4zM8.5 9.5h7M8.5 12.5h4',
  school: 'M3 20h18M5 20V10l7-5 7 5v10M10 20v-5h4v5',
  note: 'M5 4h14v11l-5 5H5zM9 9h6M9 13h3',
  alert: 'M12 3.5 22 20.5H2zM12 10v4.5M12 17.5v.1',
  decide: 'M12 4v16M8 20h8M5 8h14M5 8l-2.5 6h5zM19 8l-2.5 6h5z',
} as const;

export type IconName = keyof typeof ICONS;
