import { getCollection } from 'astro:content';
import { callable, lineNamed } from './help-lines';

/** Whom to ask for help when a sexual image goes round: the lines that `content/nood/beeld.yaml` names; nobody where a school has no such file. */
export async function imageHelp() {
  const entry = (await getCollection('danger')).find(({ id }) => id === 'beeld');
  const lines = await Promise.all((entry?.data.bel ?? []).map(lineNamed));
  return lines.map((line) => {
    const [phone] = callable(line);
    return { name: line.naam, ...(phone && { number: phone.nummer }), ...(line.site && { site: line.site }) };
  });
}
