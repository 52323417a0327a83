/** How another site answered; `reason` is Dutch, for the editor. */
export type LinkAnswer =
  | { readonly kind: 'good' }
  /** It answered from another address. */
  | { readonly kind: 'moved'; readonly to: string }
  /** It answered, but will not let a program in: a person has to look. */
  | { readonly kind: 'unsure'; readonly reason: string }
  | { readonly kind: 'broken'; readonly reason: string }
  /** Nothing answered: the site is gone or the network is. */
  | { readonly kind: 'silent'; readonly reason: string };

/** Statuses with which sites turn programs away, or ask them to wait. */
const TURNED_AWAY = [401, 403, 405, 406, 429, 503, 999];

const ERRORS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'de naam van deze site bestaat niet, of er is geen netwerk',
  EAI_AGAIN: 'de naam van deze site is niet te vinden; misschien is er geen netwerk',
  ECONNREFUSED: 'de site neemt niet op',
  ECONNRESET: 'de site verbrak de verbinding',
  CERT_HAS_EXPIRED: 'het certificaat van de site is verlopen',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'het certificaat van de site klopt niet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'het certificaat van de site is van een andere site',
};

/** Asks a site for one address, and waits no longer than that many seconds. */
export async function askLink(url: string, seconds: number): Promise<LinkAnswer> {
  try {
    const response = await fetch(url, {
      redirect: 'follow',
      signal: AbortSignal.timeout(seconds * 1000),
      headers: {
        'user-agent': 'Mozilla/5.0 (compatible; linkcontrole)',
        accept: 'text/html,*/*',
        'accept-language': 'nl',
      },
    });
    await response.body?.cancel();
    if (response.ok) return isSamePage(url, response.url) ? { kind: 'good' } : { kind: 'moved', to: response.url };
    if (TURNED_AWAY.includes(response.status)) {
      return { kind: 'unsure', reason: `de site laat een programma niet toe (${response.status}); kijk zelf` };
    }
    const isGone = response.status === 404 || response.status === 410;
    return {
      kind: 'broken',
      reason: `${isGone ? 'deze pagina is er niet' : 'de site geeft een fout'} (${response.status})`,
    };
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    const cause = error instanceof Error ? (error.cause as { readonly code?: string } | undefined) : undefined;
    const reason = isSlow ? `geen antwoord binnen ${seconds} seconden` : ERRORS[cause?.code ?? ''];
    return { kind: 'silent', reason: reason ?? `de site is niet te bereiken (${cause?.code ?? 'onbekende fout'})` };
  }
}

/** Sites send on to https, to www and to an address with a slash; a reader need not know. */
function isSamePage(asked: string, answered: string): boolean {
  const bare = (url: string) => {
    const { hostname, port, pathname, search } = new URL(url);
    return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/$/, '')}${search}`;
  };
  return bare(asked) === bare(answered);
}

/** Asks all, a few at a time. */
export async function askLinks(
  urls: readonly string[],
  seconds = 15,
  atOnce = 6,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const waiting = [...urls];
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift())
      answers.set(url, await askLink(url, seconds));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}
