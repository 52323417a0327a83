/** A number of weeks in words: '1 week', '2 weken'. */
export const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`);
