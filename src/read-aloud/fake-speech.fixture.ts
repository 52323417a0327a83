/** A device that speaks, for tests: it says nothing, and does what the test lets it do. */
export class FakeSpeech {
  voices: { lang: string; localService: boolean; name: string; voiceURI: string }[] = [];
  /** What was asked of it, in order. */
  readonly asked: FakeUtterance[] = [];
  speaking = false;
  pending = false;
  cancelled = 0;
  resumed = 0;

  getVoices = () => this.voices;
  speak = (utterance: FakeUtterance) => {
    this.asked.push(utterance);
    this.speaking = true;
  };
  cancel = () => {
    this.cancelled += 1;
    this.speaking = false;
    // As browsers do: what is cut off is told of as a failure.
    this.asked.at(-1)?.onerror?.();
  };
  resume = () => {
    this.resumed += 1;
  };

  get last(): FakeUtterance | undefined {
    return this.asked.at(-1);
  }
  begin(): void {
    this.last?.onstart?.();
  }
  /** Says the present text to its end. */
  end(): void {
    this.begin();
    this.speaking = false;
    this.last?.onend?.();
  }
}

export class FakeUtterance {
  voice: { lang: string } | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}
