import { getEntry } from 'astro:content';

/** The school's own data, from `content/school.yaml`. */
export async function getSchool() {
  const entry = await getEntry('school', 'school');
  if (!entry) throw new Error('content/school.yaml ontbreekt.');
  return entry.data;
}
