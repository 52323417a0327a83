import { expect, test } from 'vitest';
import { type Finding, hideNames, type NamedPupil, type NameOptions, settleNames } from './names';
import { pupil } from './names.fixture';

const OWN = pupil('eigen', 'Eigenia', 'Lezersma', { role: 'targeted', class: '1C' });
const VOORBEELD = pupil('voorbeeld', 'Voorbeeld', 'Testerman', { nicknames: ['Flapkip', 'Groene Draak'] });
const PREFIX = pupil('prefix', 'Probeer', 'Demosma', { prefix: 'van der', class: '2B', role: 'follower' });
const PUPILS = [OWN, VOORBEELD, PREFIX];

const hide = (text: string, others: readonly NamedPupil[] = [], options: NameOptions = {}) =>
  hideNames(text, [...PUPILS, ...others], { reader: OWN.id, ...options });
const brief = ({ words, part, form, doubt }: Finding) => [words, part, form, ...(doubt ? [doubt] : [])].join(' / ');
const sure = (...args: Parameters<typeof hide>) => hide(...args).sure.map(brief);
const doubtful = (...args: Parameters<typeof hide>) => hide(...args).doubtful.map(brief);

test('a name becomes a role word, and the reader’s own child keeps its name', () => {
  const text = 'Toen zei Voorbeeld tegen Eigenia dat Probeer van der Demosma erbij was.';
  expect(hide(text).text).toBe('Toen zei een andere leerling tegen Eigenia dat een andere leerling erbij was.');
});

test('a finding says where the words stood, where the replacement stands, who is meant and why', () => {
  const text = 'Zag Flapkip iets?';
  expect(hide(text)).toEqual({
    text: 'Zag een andere leerling iets?',
    sure: [
      {
        original: { from: 4, until: 11 },
        shown: { from: 4, until: 23 },
        words: 'Flapkip',
        replacement: 'een andere leerling',
        pupils: ['voorbeeld'],
        part: 'nickname',
        form: 'exact',
      },
    ],
    doubtful: [],
  });
});

test('what is doubtful stands as it was, with what would replace it', () => {
  expect(hide('Daar zat Jansje en Voorbeeld zat naast haar.')).toMatchObject({
    text: 'Daar zat Jansje en een andere leerling zat naast haar.',
    doubtful: [
      {
        original: { from: 9, until: 15 },
        shown: { from: 9, until: 15 },
        words: 'Jansje',
        replacement: 'een andere leerling',
        pupils: [],
        part: 'unknown',
        form: 'exact',
        doubt: 'unknown-capital',
      },
    ],
  });
});

test('without a reader no name stays', () => {
  expect(hideNames('Eigenia en Voorbeeld', PUPILS).text).toBe('Twee andere leerlingen');
});

test('a replacement starts with a capital where a sentence does, unless the name had none', () => {
  expect(hide('Flapkip kwam. Flapkip ging! Flapkip bleef\nFlapkip').text).toBe(
    'Een andere leerling kwam. Een andere leerling ging! Een andere leerling bleef\nEen andere leerling',
  );
  expect(hide('flapkip kwam. flapkip ging').text).toBe('een andere leerling kwam. een andere leerling ging');
});

test.each([
  ['Voorbeeld', 'first / exact'],
  ['Testerman', 'last / exact'],
  ['Voorbeeld Testerman', 'full / exact'],
  ['Testerman, Voorbeeld', 'full / exact'],
  ['V. Testerman', 'full / exact'],
  ['Voorbeeld T.', 'full / exact'],
  ['voorbeeldtesterman', 'full / exact'],
  ['vtesterman', 'full / exact'],
  ['Flapkip', 'nickname / exact'],
  ['Groene Draak', 'nickname / exact'],
  ['Voorbeeld "Flapkip"', 'nickname / exact'],
  ['van der Demosma', 'last / exact'],
  ['Demosma', 'last / exact'],
  ['v.d. Demosma', 'full / exact'],
  ['vd Demosma', 'last / exact'],
  ['P. v.d. Demosma', 'full / exact'],
  ['Probeer vd Demosma', 'full / exact'],
  ['Demosma, Probeer van der', 'full / exact'],
  ['V.T.', 'initials / exact'],
  ['V. T.', 'initials / exact'],
  ['P.v.d.D.', 'initials / exact'],
  ['P.D.', 'initials / exact'],
  ['Voorbeelds', 'first / genitive'],
  ["Voorbeeld's", 'first / genitive'],
  ['Voorbeeld’s', 'first / genitive'],
  ['Voorbeeldje', 'first / diminutive'],
  ['Voorbeeldtjes', 'first / diminutive'],
  ['Testermannetje', 'last / diminutive'],
  ["Voorbeeld'tje", 'first / diminutive'],
  ['Voorbeeld Testermans', 'full / genitive'],
  ['Vorobeeld', 'first / typo'],
  ['Voorbeld', 'first / typo'],
  ['Voorrbeeld', 'first / typo'],
  ['Voorbaeld', 'first / typo'],
  ['Voorbelds', 'first / typo'],
])('%s is surely another pupil', (name, why) => {
  const findings = hide(`Toen kwam ${name} binnen.`);
  expect(findings.doubtful).toEqual([]);
  expect(findings.sure.at(-1) && brief(findings.sure.at(-1) as Finding)).toBe(
    `${name.replace(/.*"(.*)"/, '$1')} / ${why}`,
  );
  if (!name.includes('"')) expect(findings.text).toMatch(/^Toen kwam een andere leerlings? binnen\.$/);
});

test.each([
  ['Bram', 'Brammetje'],
  ['Bram', 'Brammie'],
  ['Bram', 'Brammy'],
  ['Anna', 'Annaatje'],
  ['Anna', 'Annetje'],
  ['Anna', 'Anneke'],
  ['Otto', 'Ottootje'],
  ['Loui', 'Louietje'],
  ['Woning', 'Woninkje'],
  ['Willem', 'Willempje'],
  ['Hendrik', 'Hendrikkie'],
])('the diminutive of %s may be %s', (first, called) => {
  expect(sure(`Toen kwam ${called} binnen.`, [pupil('x', first, 'Onbekendsma')])).toEqual([
    `${called} / first / diminutive`,
  ]);
});

test('an apostrophe after a name that hisses is its genitive, and a closing quotation mark is not', () => {
  const max = [pupil('max', 'Max', 'Onbekendsma')];
  expect(sure("Daar lag Max' tas.", max)).toEqual(["Max' / first / genitive"]);
  expect(sure("Hij riep 'Max' heel hard.", max)).toEqual(['Max / first / exact']);
  expect(sure("Hij noemde Voorbeeld' zomaar.")).toEqual(['Voorbeeld / first / exact']);
});

test.each([
  ['VOORBEELD TESTERMAN'],
  ['flapkip'],
  ['Ｖｏｏｒｂｅｅｌｄ'],
  ['Voor\u200bbeeld'],
  ['Voor\u00adbeeld'],
  ['\u200fVoorbeeld\u200e'],
  ['Voor-\nbeeld'],
  ['Voor-\r\n  beeld'],
  ['Voorbeeld\nTesterman'],
  ['Voorbeeld 🦋 Testerman'],
  ['Voo\u0301rbeeld'],
  ['@flapkip_06'],
])('%j is found', (name) => {
  const { sure: found, doubtful: doubts, text } = hide(`Toen zei ${name} iets.`);
  expect([found.length, doubts.length]).toEqual([1, 0]);
  expect(text).toMatch(/een andere leerling/);
});

test('zero-width characters between two names do not hide either of them', () => {
  expect(sure('Daar stonden Voorbeeld\u200bProbeer.')).toEqual([
    'Voorbeeld / first / exact',
    'Probeer / first / exact',
  ]);
});

test('diacritics may be missing or be spelled out', () => {
  const others = [
    pupil('1', 'Şıktest', 'Örnekoğlu'),
    pupil('2', 'Łucjatest', 'Wójcikówna'),
    pupil('3', 'Sørenprøve', 'Großbeispiel'),
    pupil('4', 'Jörgtest', 'Ændergaard'),
  ];
  for (const name of [
    'siktest',
    'SIKTEST',
    'ŞIKTEST',
    'Ornekoglu',
    'Lucjatest',
    'WOJCIKOWNA',
    'Sorenprove',
    'Soerenproeve',
    'GROSSBEISPIEL',
    'Grosbeispiel',
    'Joergtest',
    'Jorgtest',
    'aendergaard',
  ]) {
    expect(hide(`Toen zei ${name} iets.`, others).sure, name).toHaveLength(1);
  }
});

test('a word that only begins or ends like a name is not the name', () => {
  for (const text of [
    'De voorbeeldige leerling bleef.',
    'Een bijvoorbeeld.',
    'Dat is een testament.',
    'Bramen plukken.',
  ]) {
    expect(hide(text, [pupil('bram', 'Bram', 'Onbekendsma')])).toEqual({ text, sure: [], doubtful: [] });
  }
});

test('a typo is looked for from five letters on', () => {
  const others = [pupil('vier', 'Bram', 'Jork'), pupil('vijf', 'Femke', 'Jorks')];
  expect(hide('Toen zei Femka iets.', others).sure).toHaveLength(1);
  expect(doubtful('Toen zei Brum iets.', others)).toEqual(['Brum / first / alike / looks-alike']);
});

test('a typo with a small letter is for a person to decide', () => {
  expect(doubtful('toen zei voorbeld iets.')).toEqual(['voorbeld / first / typo / looks-alike']);
});

test('a common word is no typo, unless a capital stands where none belongs', () => {
  const julie = [pupil('julie', 'Julie', 'Onbekendsma')];
  expect(doubtful('Jullie zeiden dat jullie kwamen.', julie)).toEqual([]);
  expect(doubtful('Toen zei Jullie dat.', julie)).toEqual(['Jullie / first / typo / looks-alike']);
});

test('a name that is also a word is for a person to decide, unless it has a capital where a word has none', () => {
  const roos = [pupil('roos', 'Roos', 'Storm')];
  expect(sure('Toen kwam Roos binnen.', roos)).toEqual(['Roos / first / exact']);
  expect(doubtful('Roos kwam. ROOS KWAM. Dit is een Roos.', roos)).toHaveLength(3);
  expect(doubtful('Toen kwam Roos met een roos in de storm.', roos)).toEqual([
    'roos / first / exact / ordinary-word',
    'storm / last / exact / ordinary-word',
  ]);
  expect(doubtful('Toen viel het roosje om.', roos)).toEqual(['roosje / first / diminutive / ordinary-word']);
});

test('a word with a letter that Dutch does not have is the name, however common it is without', () => {
  const weg = [pupil('weg', 'Onbekendje', 'Weğ')];
  expect(sure('Toen zei weğ dat hij weg ging.', weg)).toEqual(['weğ / last / exact']);
  expect(doubtful('Hij ging weg en kwam niet.', weg)).toEqual([]);
});

test('first and last name together are sure, also when each alone is a word', () => {
  const roos = [pupil('roos', 'Roos', 'Storm')];
  expect(sure('Toen kwam Roos Storm.', roos)).toEqual(['Roos Storm / full / exact']);
  expect(doubtful('een roos storm', roos)).toEqual(['roos storm / full / exact / ordinary-word']);
});

test('a word that is a name with a capital only is sure with one', () => {
  const mark = [pupil('mark', 'Mark', 'Onbekendsma')];
  expect(sure('Toen kwam Mark.', mark)).toHaveLength(1);
  expect(doubtful('het kost een mark.', mark)).toEqual(['mark / first / exact / ordinary-word']);
});

test('a short name is sure with a capital only, also with an ending', () => {
  const short = [pupil('li', 'Li', 'Ong')];
  expect(sure('Toen kwam Li binnen.', short)).toHaveLength(1);
  expect(doubtful('toen kwam li binnen.', short)).toEqual(['li / first / exact / ordinary-word']);
  expect(doubtful('toen kwam onge binnen, ongs broer.', short)).toEqual([
    'onge / last / alike / looks-alike',
    'ongs / last / genitive / short-name',
  ]);
  expect(sure('Toen kwam Ongs broer.', short)).toEqual(['Ongs / last / genitive']);
});

test('a name that the own child has too is for a person to decide', () => {
  const namesake = [pupil('zelfde', 'Eigenia', 'Anderman')];
  expect(doubtful('Toen kwam Eigenia.', namesake)).toEqual(['Eigenia / first / exact / shared-name']);
  expect(hide('Toen kwam Eigenia.', namesake).doubtful[0]?.pupils).toEqual(['zelfde']);
  expect(sure('Toen kwam Eigenia Anderman.', namesake)).toEqual(['Eigenia Anderman / full / exact']);
  expect(hide('Toen kwam Eigenia Lezersma.', namesake).text).toBe('Toen kwam Eigenia Lezersma.');
});

test('a last name in the family is for a person to decide, and a full name is not', () => {
  const brother = [pupil('broer', 'Broertje', 'Lezersma')];
  expect(doubtful('Toen kwam Lezersma.', brother)).toEqual(['Lezersma / last / exact / shared-name']);
  expect(hide('Toen kwam Eigenia Lezersma.', brother)).toMatchObject({ sure: [], doubtful: [] });
  expect(sure('Toen kwam Broertje Lezersma.', brother)).toHaveLength(1);
});

test('the own name is marked when a part of it is what another pupil is called', () => {
  const first = [pupil('ander', 'Lezersma', 'Anderman')];
  expect(doubtful('Toen kwam Eigenia Lezersma.', first)).toEqual(['Eigenia Lezersma / full / exact / shared-name']);
});

test('what two other pupils are called is replaced, with both named in the finding', () => {
  const twin = [pupil('twee', 'Voorbeeld', 'Anderman')];
  const { sure: found } = hide('Toen kwam Voorbeeld.', twin);
  expect(found.map(({ pupils }) => pupils)).toEqual([['voorbeeld', 'twee']]);
  expect(hide('Toen kwam Voorbeeld Anderman.', twin).sure.map(({ pupils }) => pupils)).toEqual([['twee']]);
});

test('a name parted where it has no words is for a person to decide', () => {
  expect(doubtful('Hij liep voor\nbeeld langs.')).toEqual(['voor\nbeeld / first / exact / split-name']);
  expect(doubtful('Hij liep voor beeld langs.')).toEqual(['voor beeld / first / exact / split-name']);
  expect(doubtful('Hij heet Voor😀beeld.')).toEqual(['Voor😀beeld / first / exact / split-name']);
});

test('a short name parted by a space is left alone, because two words that touch are chance', () => {
  const anna = [pupil('anna', 'Anna', 'Onbekendsma')];
  expect(hide('Hij keek om an der na.', anna)).toMatchObject({ sure: [] });
  expect(hide('Hij keek erna an.', anna).sure).toEqual([]);
});

test('initials are sure with capitals and dots, and doubtful in small letters or as an abbreviation', () => {
  expect(doubtful('toen kwam v.t. binnen')).toEqual(['v.t. / initials / exact / initials']);
  expect(doubtful('Een B.V. kwam.', [pupil('bv', 'Bram', 'Verzonnen')])).toEqual([
    'B.V. / initials / exact / initials',
  ]);
});

test('initials without dots are for a person to decide', () => {
  expect(doubtful('Toen kwam VT binnen.', [], { undottedInitials: true })).toEqual([
    'VT / initials / exact / initials',
  ]);
  expect(doubtful('toen kwam vt binnen.', [], { undottedInitials: true })).toEqual([
    'vt / initials / exact / initials',
  ]);
  const tv = [pupil('tv', 'Testje', 'Verzonnen')];
  expect(hide('Er was TV.', tv, { undottedInitials: true }).doubtful.map(brief)).toEqual([
    'TV / initials / exact / ordinary-word',
  ]);
});

test('one initial is for a person to decide, with a dot or inside a sentence', () => {
  expect(doubtful('Toen sloeg V. hem.')).toEqual(['V. / initials / exact / initials']);
  expect(doubtful('Toen sloeg V hem.')).toEqual(['V / initials / exact / initials']);
  expect(doubtful('V sloeg hem.')).toEqual(['V / initials / exact / initials']);
  expect(doubtful('Toen v ook. Kamer 3V en V2, v3.')).toEqual([]);
  expect(doubtful('V. sloeg hem.')).toEqual(['V. / initials / exact / initials']);
  expect(doubtful('Op 3 mei sloeg V. hem om 10 uur.')).toEqual(['V. / initials / exact / initials']);
});

test('particles go with a last name when one of those who may be meant has them, and never with a first name', () => {
  const others = [pupil('zonder', 'Ander', 'Demosma'), pupil('voornaam', 'Demosma', 'Anders')];
  expect(sure('Toen kwam van der Demosma.', others)).toEqual(['van der Demosma / last / exact']);
  expect(hide('Dat is de fiets van Probeer.').text).toBe('Dat is de fiets van een andere leerling.');
});

test('a name is sure when it is for one of those who may be meant', () => {
  const others = [pupil('roos', 'Roos', 'Anders'), pupil('roosje', 'Roosje', 'Iemandsma')];
  expect(sure('Toen kwam Roosje.', others)).toEqual(['Roosje / first / diminutive']);
});

test('the polite u is nobody’s initial', () => {
  const u = [pupil('u', 'Ursulina', 'Onbekendsma')];
  expect(doubtful('Wij bellen U morgen.', u)).toEqual([]);
  expect(doubtful('Wij bellen U. morgen.', u)).toEqual(['U. / initials / exact / initials']);
});

test('the dot of initials goes with them inside a sentence and stays at its end', () => {
  expect(hide('Toen kwam V.T. binnen.').text).toBe('Toen kwam een andere leerling binnen.');
  expect(hide('Toen kwam V.T. Daarna niemand.').text).toBe('Toen kwam een andere leerling. Daarna niemand.');
  expect(hide('Toen kwam V.T.').text).toBe('Toen kwam een andere leerling.');
});

test('two pupils side by side are two, also of a list', () => {
  // The last two are put in one group; the first is the last by another name.
  expect(sure('Daar kwamen Voorbeeld, Probeer en Flapkip.')).toHaveLength(2);
  expect(sure('Daar kwamen Voorbeeld Probeer.')).toHaveLength(2);
  expect(sure('Daar was Voorbeeld. Testerman niet.')).toHaveLength(2);
  expect(sure('Daar was Voorbeeld\n\nTesterman niet.')).toHaveLength(2);
  expect(sure('Daar waren Voorbeeld, Testerman en meer.')).toHaveLength(2);
});

test('a particle belongs to the name of a pupil who has it, and to no other', () => {
  expect(hide('Toen kwam van der Testerman.').text).toBe('Toen kwam van der een andere leerling.');
  expect(hide('Toen kwam de Demosma.').text).toBe('Toen kwam de een andere leerling.');
  expect(hide('Toen kwam Probeer de Demosma.').sure).toHaveLength(2);
});

test('each half of a double name is that name', () => {
  const double = [pupil('dubbel', 'Marie-Proefje', 'Kunstjes-de Naamsma')];
  for (const name of [
    'Marie-Proefje',
    'Marie Proefje',
    'Marieproefje',
    'Proefje',
    'Kunstjes',
    'Naamsma',
    'Kunstjes-de Naamsma',
    'de Naamsma',
  ]) {
    expect(hide(`Toen kwam ${name} binnen.`, double).text, name).toBe('Toen kwam een andere leerling binnen.');
  }
});

test('in scripts without spaces a name is found inside the line', () => {
  const wang = [pupil('wang', '小例子', '王')];
  expect(hide('昨天王小例子打了我', wang).text).toBe('昨天een andere leerling打了我');
  expect(sure('昨天小例子打了我', wang)).toEqual(['小例子 / first / exact']);
  expect(sure('小例子·王 zei niets', wang)).toEqual(['小例子·王 / full / exact']);
  expect(doubtful('国王来了', wang)).toEqual(['王 / last / exact / split-name']);
});

test('Arabic names are found with and without marks and with particles attached', () => {
  const other = [pupil('ar', 'محمدون', 'المثالي')];
  for (const name of ['محمدون', 'مُحَمَّدون', 'ومحمدون', 'لمحمدون', 'مثالي', 'والمثالي', 'محـمدون']) {
    expect(hide(`قال ${name} شيئا`, other).sure, name).toHaveLength(1);
  }
  expect(sure('محمدون والمثالي', other)).toEqual(['محمدون / first / exact', 'والمثالي / last / attached']);
});

test('a nickname without letters is found too', () => {
  expect(
    sure('Toen kwam 🦋 binnen, 🦋 dus.', [pupil('vlinder', 'Xander', 'Onbekendsma', { nicknames: ['🦋'] })]),
  ).toEqual(['🦋 / nickname / exact', '🦋 / nickname / exact']);
});

test('a nickname with digits is found', () => {
  const player = [pupil('speler', 'Xander', 'Onbekendsma', { nicknames: ['x4nd3r'] })];
  expect(sure('Toen kwam X4nd3r binnen.', player)).toEqual(['X4nd3r / nickname / exact']);
});

test('a pupil without names hides nothing', () => {
  expect(hide('Toen kwam er niemand.', [pupil('leeg', '', '', { nicknames: ['', ' '] })])).toMatchObject({
    sure: [],
    doubtful: [],
  });
});

test('a capitalised word inside a sentence is marked, words side by side as one', () => {
  expect(doubtful('Daar stond Piet de Vriesjes met Karelien Bakstra.')).toEqual([
    'Piet / unknown / exact / unknown-capital',
    'Vriesjes / unknown / exact / unknown-capital',
    'Karelien Bakstra / unknown / exact / unknown-capital',
  ]);
});

test.each([
  ['Steen kwam. Water ging! Lucht? Nee:\nVuur bleef… Aarde', 'the start of a sentence'],
  ['Hij zei: "Ophouden!"', 'a quotation'],
  ['Zij ging met Kerst naar Nederland en zat op WhatsApp.', 'words that are known'],
  ['Hij riep NIET en IK.', 'common words'],
  ['HIJ SLOEG MIJ HARD', 'a sentence in capitals'],
  ['Daar was groep A met 3B.', 'single letters'],
])('%s: no capital is marked at %s', (text) => {
  expect(doubtful(text)).toEqual([]);
});

test('the dot of an abbreviation or initial starts no sentence', () => {
  expect(doubtful('Toen kwam dhr. Zwaluwstra binnen.')).toEqual(['Zwaluwstra / unknown / exact / unknown-capital']);
  expect(doubtful('Toen kwam Q. Zwaluwstra binnen.')).toEqual(['Zwaluwstra / unknown / exact / unknown-capital']);
});

test('words that are known to be no pupil are not marked', () => {
  expect(
    doubtful('Toen kwam mevrouw Zwaluwstra van het Vogelnest.', [], { knownWords: ['Vogelnest', 'M. Zwaluwstra'] }),
  ).toEqual([]);
});

test('a class next to a word that fits one pupil is marked', () => {
  expect(doubtful('Dat deed de meeloper uit 2B.')).toEqual(['2B / class / exact / role-and-class']);
  expect(doubtful('Dat deed die jongen uit 2b.')).toEqual(['2b / class / exact / role-and-class']);
  expect(doubtful('Dat deed die jongen uit klas 2-B.')).toEqual(['2-B / class / exact / role-and-class']);
  expect(hide('Dat deed die jongen uit 2B.').doubtful[0]).toMatchObject({
    pupils: ['prefix'],
    replacement: 'een andere leerling',
  });
});

test.each([
  ['De les van 2B viel uit.', 'a class without a word for a pupil'],
  ['De pester zat in 2B.', 'a role that nobody of that class has'],
  ['Die jongen ging weg. Toen kwam 2B.', 'another sentence'],
  ['Het slachtoffer uit 1C en die jongen uit 1C.', 'the class of the own child'],
  ['Die jongen uit 22B en uit 2BC.', 'another class'],
])('%s is not marked: %s', (text) => {
  expect(doubtful(text)).toEqual([]);
});

test('a class that fits several pupils of the case points to nobody', () => {
  expect(doubtful('Die jongen uit 2B.', [pupil('x', 'Xander', 'Onbekendsma', { class: '2 b' })])).toEqual([]);
});

test('role words are used only where they point to nobody', () => {
  const roleWords = { general: 'iemand', byRole: { bullying: 'een betrokkene', follower: 'een meedoener' } };
  const second = [pupil('x', 'Xander', 'Onbekendsma', { role: 'bullying' })];
  expect(hide('Toen kwam Voorbeeld met Probeer.', second, { roleWords }).text).toBe(
    'Toen kwam een betrokkene met iemand.',
  );
  expect(hide('Toen kwam Voorbeeld.', [], { roleWords }).text).toBe('Toen kwam iemand.');
});

test('the general word stands where the words of those who may be meant differ', () => {
  const roleWords = { general: 'iemand', byRole: { bullying: 'een betrokkene', follower: 'een meedoener' } };
  const others = [
    pupil('x', 'Xander', 'Onbekendsma', { role: 'bullying' }),
    pupil('y', 'Voorbeeld', 'Anderman', { role: 'follower' }),
  ];
  expect(hide('Toen kwam Voorbeeld.', others, { roleWords }).text).toBe('Toen kwam iemand.');
});

test('a person settles what is doubtful one by one', () => {
  const text = 'Toen kwam Jansje met Voorbeeld en Pietje.';
  const hidden = hide(text);
  expect(settleNames(text, hidden, ({ words }) => words === 'Pietje')).toBe(
    'Toen kwam Jansje met een andere leerling en een andere leerling.',
  );
});

test('a genitive stays one', () => {
  expect(hide("Daar lag Voorbeelds tas naast Voorbeeld's fiets.").text).toBe(
    'Daar lag een andere leerlings tas naast een andere leerlings fiets.',
  );
});

test('what is taken for the ending of one name takes no other name with it', () => {
  const next = pupil('next', 'Aa', 'Zand');
  for (const last of ['Zand', 'zand']) {
    const { sure: found, doubtful: asked } = hide(`Toen zei Voorbeeld'aa ${last} iets.`, [next]);
    expect([...found, ...asked].map(({ words }) => words).toSorted()).toEqual(["Voorbeeld'aa", last].toSorted());
  }
});

test('an ending behind an apostrophe is no initial', () => {
  const sv = [pupil('sv', 'Sjaakje', 'Verzonnenma')];
  expect(sure("Dat was Voorbeeld's. V. kwam later.", sv)).toEqual(["Voorbeeld's / first / genitive"]);
});

test('a letter inside a class that points to one pupil is of the class, and no initial', () => {
  const ama = pupil('ama', 'Amalistje', 'Verzonnenma', { class: '4A', role: 'follower' });
  expect(doubtful('het meisje uit klas 4 A filmde alles', [ama])).toEqual(['4 A / class / exact / role-and-class']);
  expect(doubtful('die meeloper uit 4 a. A. Verzonnenma niet', [ama])).toEqual([
    '4 a / class / exact / role-and-class',
  ]);
  expect(sure('die meeloper uit 4 a, A. Verzonnenma ook', [ama])).toEqual(['A. Verzonnenma / full / exact']);
  // Also where it is an initial of the own child.
  const own = pupil(OWN.id, 'Amalistje', 'Xylofoonstra', { role: 'targeted', class: '1C' });
  const other = pupil('ander', 'Proefje', 'Verzonnenma', { class: '4A', role: 'follower' });
  const { doubtful: asked } = hideNames('het meisje uit klas 4 A filmde alles', [own, other], { reader: OWN.id });
  expect(asked.map(({ words }) => words)).toEqual(['4 A']);
});

test('a class in a nickname is the nickname, and a class of letters is no unknown name', () => {
  const baas = [pupil('baas', 'Xander', 'Onbekendsma', { nicknames: ['Baas TLa'], class: 'TLa' })];
  expect(hide('Die jongen heet Baas TLa.', baas)).toMatchObject({ sure: [{ words: 'Baas TLa' }], doubtful: [] });
  expect(doubtful('Jansje zag die jongen uit TLa met Voorbeeld en Jansje.', baas)).toEqual([
    'Jansje / unknown / exact / unknown-capital',
    'TLa / class / exact / role-and-class',
    'Jansje / unknown / exact / unknown-capital',
  ]);
});

test('a capital that is an initial of nobody known is left alone, and a name next to digits is not', () => {
  expect(doubtful('Toen kwam Q. en 5X.')).toEqual([]);
  expect(sure('Toen kwam Voorbeeld06.')).toEqual(['Voorbeeld / first / exact']);
});

test('several initials, short particles with a dot and IJ lead to the last name', () => {
  const others = [pupil('twee', 'Marie-Proefje', 'Kunstsma'), pupil('ij', 'IJsbrandje', 'Kunstema')];
  expect(sure('Toen kwam M.P. Kunstsma binnen.', others)).toEqual(['M.P. Kunstsma / full / exact']);
  expect(sure('Toen kwam M.P. binnen.', others)).toEqual(['M.P. / initials / exact']);
  expect(sure('Toen kwam IJ. Kunstema binnen.', others)).toEqual(['IJ. Kunstema / full / exact']);
  expect(sure('Toen kwam Probeer vd. Demosma binnen.')).toEqual(['Probeer vd. Demosma / full / exact']);
  expect(sure('Toen kwam het van der. Demosma bleef.')).toEqual(['Demosma / last / exact']);
});

test('initials over and over are as many names', () => {
  expect(hide('Toen kwam V.T.V.T.V.T. binnen.').sure).toHaveLength(2);
});

test('the same name twice is two mentions', () => {
  expect(sure('Toen riep Voorbeeld Voorbeeld.')).toHaveLength(2);
  expect(sure('Toen riep Testerman, Testerman.')).toHaveLength(2);
});

test('a comma joins only a last name with the first name after it', () => {
  expect(sure('Daar was Testerman, Flapkip.')).toHaveLength(2);
  expect(sure('Daar was Testerman, V.')).toHaveLength(1);
  expect(sure('Daar was Demosma van, Probeer.')).toHaveLength(2);
  expect(sure('Daar was Flapkip, Voorbeeld.')).toHaveLength(2);
});

test('a first, a nick and a last name are one name', () => {
  expect(sure('Toen kwam Voorbeeld Flapkip Testerman.')).toEqual(['Voorbeeld Flapkip Testerman / full / exact']);
});

test('a nickname without letters between two names is part of them, alone it is one', () => {
  const emoji = [pupil('vlinder', 'Vlindera', 'Kunstsma', { nicknames: ['🦋'] })];
  expect(sure('Toen kwam Vlindera 🦋 Kunstsma binnen.', emoji)).toEqual(['Vlindera 🦋 Kunstsma / full / exact']);
  expect(sure('🦋 Vlindera en 🦋', emoji)).toEqual([
    '🦋 / nickname / exact',
    'Vlindera / first / exact',
    '🦋 / nickname / exact',
  ]);
});

test('particles before a last name go with it as far as they are its own, and no further than another name', () => {
  const other = [pupil('der', 'Der', 'Kunstsma')];
  expect(sure('Toen kwam het van der Demosma binnen.')).toEqual(['van der Demosma / last / exact']);
  expect(sure('Zag hij v, d Demosma.')).toEqual(['d Demosma / last / exact']);
  expect(sure('Toen kwam van Der v.d. Demosma.', other).at(-1)).toMatch(/Demosma/);
  expect(sure('van der Demosma')).toEqual(['van der Demosma / last / exact']);
  expect(sure('der Demosma')).toEqual(['der Demosma / last / exact']);
  expect(sure('Demosma, Probeer van der')).toEqual(['Demosma, Probeer van der / full / exact']);
  expect(sure('Demosma, Probeer van der.')).toEqual(['Demosma, Probeer van der / full / exact']);
  expect(sure('Demosma, Probeer, van der.')).toEqual(['Demosma, Probeer / full / exact']);
  expect(sure('Probeer Demosma van der.')).toEqual(['Probeer Demosma / full / exact']);
  expect(sure('Demosma van der.')).toEqual(['Demosma / last / exact']);
});

test('two names in one word of a script without spaces are joined only when they are one name', () => {
  const wang = [pupil('wang', '小例子', '王')];
  expect(sure('王和小例子', wang)).toEqual(['小例子 / first / exact']);
  expect(hide('王和小例子', wang).doubtful).toHaveLength(1);
});

test('an own name next to the nickname or a look-alike of another is the own name', () => {
  const near = [pupil('bijna', 'Lezersna', 'Kunstsma'), pupil('q', 'Eduard', 'Lang')];
  expect(hide('Toen kwam Eigenia Lezersma.', near)).toMatchObject({ sure: [], doubtful: [] });
  expect(hide('Toen kwam E. Lezersma.', near)).toMatchObject({ sure: [], doubtful: [] });
});

test('the finding of a shared full name says who else is meant', () => {
  const first = [pupil('ander', 'Lezersma', 'Anderman')];
  expect(hide('Toen kwam Eigenia Lezersma.', first).doubtful[0]?.pupils).toEqual(['ander']);
  expect(hideNames('Toen kwam Eigenia Lezersma.', [OWN, ...first]).sure[0]?.pupils).toEqual(['eigen']);
});

test('two words side by side without capitals stay doubtful, and one capital is enough', () => {
  const roos = [pupil('roos', 'Roos', 'Storm')];
  expect(sure('een Roos storm', roos)).toHaveLength(1);
  expect(sure('een roos Storm', roos)).toHaveLength(1);
  const half = [pupil('half', 'Roos', 'Kunstsma')];
  expect(sure('een roos kunstsma', half)).toEqual(['roos kunstsma / full / exact']);
});

test('initials of which one is small are doubtful', () => {
  expect(doubtful('Toen kwam V.t. binnen.')).toEqual(['V.t. / initials / exact / initials']);
});

test('a typo in one of two names side by side is the form of both', () => {
  expect(sure('Toen kwam Vorobeeld Testerman.')).toEqual(['Vorobeeld Testerman / full / typo']);
});

test('a name of five letters may be parted by a space, and a shorter one only by a mark', () => {
  const others = [pupil('vijf', 'Femke', 'Kunstsma'), pupil('vier', 'Anna', 'Kunstema')];
  expect(doubtful('toen zei fem ke iets', others)).toEqual(['fem ke / first / exact / split-name']);
  expect(doubtful('toen zei an😀na iets', others)).toEqual(['an😀na / first / exact / split-name']);
  expect(sure('toen zei an😀n a iets', others)).toEqual([]);
});

test('a whole name goes before a longer one that is parted', () => {
  expect(sure('Toen zei Voor beeld iets.', [pupil('voor', 'Voorn', 'Kunstsma', { nicknames: ['Voor'] })])).toEqual([
    'Voor / nickname / exact',
  ]);
  expect(sure('Toen zei Knor beeld iets.', [pupil('k', 'Knor', 'X'), pupil('kb', 'Knorbeeld', 'Y')])).toEqual([
    'Knor / first / exact',
  ]);
});
