import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import newsWords from '../../rules/news-words/index.ts';
import type { Candidate, Ranked } from '../upstream/upstream.ts';
import { asChances, matchCandidates, type MatchPage, SURE_FROM } from './match.ts';
import { openNewsWords, packNewsWords } from './pack-news-words.ts';
import { TITLE } from './weights.ts';

const words = openNewsWords(packNewsWords(newsWords));
const pageOf = (lang: string, title: string, text = '', published: string | null = null): MatchPage => ({ lang, title, text, published });
const candidatesOf = (titles: readonly string[], published: string | null = null): Candidate[] => titles.map((title, i) => ({ url: `https://wire-${i}.example/story`, title, publisher: `Wire ${i}`, published, text: '' }));
const rank = (page: MatchPage, titles: readonly string[], lang = ''): Ranked[] => matchCandidates(page, candidatesOf(titles), words, lang);
const isSure = ([first]: readonly Ranked[]): boolean => (first?.score ?? 0) >= SURE_FROM;

/** Twenty stories about one minister's fall, as a search for his name gives them. */
const NEAR = [
  'Kavanaugh denies bribery as pressure grows', 'Opposition calls for inquiry into Kavanaugh', 'Who is Declan Kavanaugh, the minister under fire?', 'Harbour contract: what we know about the Kavanaugh affair', 'Kavanaugh to face parliament on Thursday', 'Prime minister stands by Kavanaugh',
  'Analysis: Why Kavanaugh may not survive the week', 'Police search Kavanaugh’s office in Brentholm', 'Kavanaugh’s deputy quits', 'Kavanaugh took 12 flights paid by builder, paper says', 'Protesters demand Kavanaugh’s head', 'Kavanaugh’s wife sold shares before harbour deal',
  'Harbour workers strike over Kavanaugh plan', 'Kavanaugh opens new ferry line to Marlowe', 'Kavanaugh in hospital after fall', 'Poll: two in three want Kavanaugh out', 'Builder arrested in Kavanaugh case', 'Kavanaugh friend named head of port authority', 'Letters: the Kavanaugh affair', 'Kavanaugh cancels trip to Ashcombe',
];
const ORIGINAL = 'Minister Kavanaugh resigns over 47 million harbour contract in Brentholm';
const PAGES = [
  pageOf('fr', 'Le ministre Kavanaugh démissionne à cause d’un contrat portuaire de 47 millions à Brentholm'), pageOf('de', 'Minister Kavanaugh tritt wegen Hafenvertrag über 47 Millionen in Brentholm zurück'), pageOf('es', 'Dimite el ministro Kavanaugh por el contrato de 47 millones del puerto de Brentholm'),
  pageOf('ru', 'Министр Кавано подал в отставку из-за контракта на 47 миллионов в порту Брентхольма'), pageOf('pl', 'Minister Kavanaugh rezygnuje z powodu kontraktu portowego w Brentholm na 47 milionów'), pageOf('uk', 'Міністр Кавано подав у відставку через контракт на 47 мільйонів у порту Брентгольма'), pageOf('id', 'Menteri Kavanaugh mundur karena kontrak pelabuhan 47 juta di Brentholm'),
];

describe('the original among twenty near stories', () => {
  test.each(PAGES)('$lang: comes first, and surely', (page) => {
    const ranked = rank(page, [...NEAR.slice(0, 9), ORIGINAL, ...NEAR.slice(9)]);
    expect(ranked[0]?.title).toBe(ORIGINAL);
    expect(isSure(ranked), String(ranked[0]?.score)).toBe(true);
  });
  test.each(PAGES)('$lang: without it, none is sure', (page) => {
    const ranked = rank(page, NEAR);
    expect(isSure(ranked), `${ranked[0]?.title} ${ranked[0]?.score}`).toBe(false);
  });
});
describe('what is told of the same people and is another story is not sure', () => {
  test.each([
    ['the sequel of the next day', 'Le ministre Kavanaugh démissionne à cause d’un contrat portuaire', 'Kavanaugh successor Okonkwo vows to cancel harbour contract'],
    ['the same names in another event', 'Lindqvist gagne le marathon de Marlowe', 'Lindqvist breaks leg in Marlowe training camp'],
    ['the same people in other words', 'Séisme au large de Marlowe : 47 morts, des centaines de disparus', 'Marlowe quake survivors tell of long night in the open'],
    ['another outlet with another number', 'Naufrage d’un ferry à Brentholm : 47 passagers secourus', 'Brentholm ferry: 12 still missing as search resumes'],
    ['a question about it', 'L’Allemagne interdit les chalutiers étrangers', 'Can Germany ban foreign trawlers?'],
    ['a story of another country', 'La France ferme sa frontière avec la Suisse', 'Germany closes its border with Austria'],
  ])('%s', (_, title, near) => {
    const ranked = rank(pageOf('fr', title), [near, ...NEAR.slice(0, 6)], 'en');
    expect(isSure(ranked), `${ranked[0]?.title} ${ranked[0]?.score}`).toBe(false);
  });
});
describe('copies in one language', () => {
  const title = 'Le ministre Kavanaugh démissionne après l’affaire du port de Brentholm';
  const pool = ['Affaire du port de Brentholm : ce que l’on sait', 'Kavanaugh, un ministre dans la tourmente', 'Le port de Brentholm à l’arrêt', 'La ministre Okonkwo présente son budget', 'Grève à la régie des transports de Marlowe', 'Brentholm : le ministre Kavanaugh visite le port'];
  test('the same title is sure', () => {
    const ranked = rank(pageOf('fr', title), [...pool, title]);
    expect(ranked[0]?.title).toBe(title);
    expect(isSure(ranked), String(ranked[0]?.score)).toBe(true);
  });
  test.each([['de', 'Sturm zerstört Dutzende Häuser an der Küste'], ['zh', '台风摧毁沿海数十座房屋'], ['ar', 'عاصفة تدمر عشرات المنازل على الساحل'], ['ja', '台風で沿岸の住宅数十棟が倒壊'], ['ru', 'Шторм разрушил десятки домов на побережье'], ['my', 'မုန်တိုင်းကြောင့် အိမ်ဆယ်လုံးကျော် ပျက်စီး']])('%s: the same title without a name is first', (lang, same) => {
    const ranked = rank(pageOf(lang, same), [...pool.slice(0, 3), same, ...pool.slice(3)], lang);
    expect(ranked[0]?.title).toBe(same);
  });
  test('a shortened title is first', () => {
    expect(rank(pageOf('fr', 'Kavanaugh démissionne après l’affaire du port'), [...pool, title])[0]?.title).toBe(title);
  });
  test('another story of the same words is not sure', () => {
    expect(isSure(rank(pageOf('fr', title), pool))).toBe(false);
  });
});

/** A pool of invented headlines of one day in each language, and pages of other languages with the place of their original. */
const POOLS: Record<string, { titles: readonly string[]; pages: readonly (readonly [string, string, number])[] }> = {
  fr: {
    titles: ['Emmanuel Lavigne reçoit le roi Haakon à l’Élysée', 'Séisme en Indonésie : au moins 120 morts', 'La police arrête trois suspects après l’attaque de Lyon', 'Grève des trains mardi', 'Le vaccin contre le paludisme approuvé', 'Marseille bat Brentholm 3-1', 'La Chine interdit le cinéma coréen', 'Un musée rend des statues au Bénin', 'Le prix du pétrole au plus haut', 'Incendie de forêt dans le Var', 'Le tribunal condamne Pauline Marchetti à cinq ans de prison', 'Un ours dans les rues de Grenoble', 'La météo du week-end', 'Nadia Belkacem élue maire de Toulouse', 'L’université ferme ses portes'],
    pages: [['vi', 'Emmanuel Lavigne tiếp vua Haakon', 0], ['vi', 'Động đất ở Indonesia: ít nhất 120 người chết', 1], ['en', 'Court sentences Pauline Marchetti to five years in prison', 10], ['ar', 'انتخاب نادية بلقاسم رئيسة لبلدية تولوز', 13], ['ru', 'Надия Белкасем избрана мэром Тулузы', 13], ['de', 'Polizei nimmt nach Angriff in Lyon drei Verdächtige fest', 2]],
  },
  zh: {
    titles: ['特拉维斯·麦克道尔访问上海', '印尼发生地震，至少120人死亡', '警方逮捕三名嫌疑人', '央行维持利率不变', '新疫苗获批准', '罗德里格斯夺得冠军', '中国禁止进口塑料垃圾', '博物馆归还雕像', '油价上涨', '森林火灾持续', '法院判处前市长五年监禁', '大熊猫在柏林动物园产下双胞胎', '周末天气预报', '火箭发射成功', '大学开学推迟'],
    pages: [['en', 'Travis McDowell visits Shanghai', 0], ['en', 'Indonesia earthquake kills at least 120 people', 1], ['en', 'Court sentences former mayor to five years in prison', 10], ['fr', 'Séisme en Indonésie : au moins 120 morts', 1], ['de', 'Rodriguez gewinnt die Meisterschaft', 5], ['es', 'La policía detiene a tres sospechosos', 2]],
  },
  de: {
    titles: ['Kanzler Brückner trifft König Haakon in Berlin', 'Erdbeben in Indonesien: mindestens 120 Tote', 'Polizei nimmt drei Verdächtige fest', 'Bahnstreik am Dienstag', 'Impfstoff gegen Malaria zugelassen', 'Bayern schlägt Brentholm 3:1', 'China verbietet Filme aus Korea', 'Museum gibt Statuen an Benin zurück', 'Ölpreis steigt', 'Waldbrand in Brandenburg', 'Gericht verurteilt Ilse Hartwig zu fünf Jahren Haft', 'Bär in den Straßen von Rosenheim', 'Das Wetter am Wochenende', 'Okonkwo zur Bürgermeisterin von Kiel gewählt', 'Universität schließt'],
    pages: [['pl', 'Kanclerz Brückner spotyka się z królem Haakonem w Berlinie', 0], ['tr', 'Endonezya’da deprem: en az 120 ölü', 1], ['en', 'Court sentences Ilse Hartwig to five years in prison', 10], ['ja', 'オコンクォ氏、キール市長に当選', 13], ['uk', 'Оконкво обрано мером Кіля', 13], ['fr', 'Un vaccin contre le paludisme autorisé', 4]],
  },
  es: {
    titles: ['El presidente Marroquín recibe al rey Haakon en Quito', 'Terremoto en Indonesia: al menos 120 muertos', 'La policía detiene a tres sospechosos', 'Huelga de trenes el martes', 'Aprobada la vacuna contra la malaria', 'El Betis gana 3-1 al Brentholm', 'China prohíbe el cine coreano', 'Un museo devuelve estatuas a Benín', 'Sube el precio del petróleo', 'Incendio forestal en Galicia', 'El tribunal condena a Pilar Ocampo a cinco años de cárcel', 'Un oso en las calles de Oviedo', 'El tiempo del fin de semana', 'Okonkwo, elegida alcaldesa de Vigo', 'La universidad cierra'],
    pages: [['pt', 'Presidente Marroquín recebe o rei Haakon em Quito', 0], ['en', 'Indonesia quake: at least 120 dead', 1], ['he', 'בית המשפט גזר על פילאר אוקמפו חמש שנות מאסר', 10], ['ko', '오콘크워, 비고 시장에 당선', 13], ['it', 'La polizia arresta tre sospetti', 2], ['el', 'Η Οκόνκβο εξελέγη δήμαρχος του Βίγο', 13]],
  },
  ru: {
    titles: ['Президент Маррокин принял короля Хокона', 'Землетрясение в Индонезии: не менее 120 погибших', 'Полиция задержала трёх подозреваемых', 'Забастовка железнодорожников во вторник', 'Одобрена вакцина от малярии', '«Зенит» победил «Брентхольм» со счётом 3:1', 'Китай запретил корейские фильмы', 'Музей вернёт статуи Бенину', 'Цены на нефть растут', 'Лесной пожар под Красноярском', 'Суд приговорил Марину Лебедеву к пяти годам тюрьмы', 'Медведь на улицах Петрозаводска', 'Погода на выходные', 'Оконкво избрана мэром Вардё', 'Университет закрывается'],
    pages: [['en', 'Court sentences Marina Lebedeva to five years in prison', 10], ['en', 'Indonesia earthquake: at least 120 dead', 1], ['fr', 'Un ours dans les rues de Petrozavodsk', 11], ['de', 'Okonkwo zur Bürgermeisterin von Vardö gewählt', 13], ['ka', 'მარინა ლებედევას ხუთი წლით პატიმრობა მიუსაჯეს', 10], ['tr', 'Petrozavodsk sokaklarında bir ayı', 11]],
  },
  ar: {
    titles: ['الرئيس ماروكين يستقبل الملك هاكون', 'زلزال في إندونيسيا: مقتل 120 شخصا على الأقل', 'الشرطة تعتقل ثلاثة مشتبه بهم', 'إضراب القطارات الثلاثاء', 'الموافقة على لقاح الملاريا', 'ريال مدريد يفوز على برنتهولم 3-1', 'الصين تحظر الأفلام الكورية', 'متحف يعيد تماثيل إلى بنين', 'ارتفاع أسعار النفط', 'حريق غابات في تيزي وزو', 'المحكمة تحكم على سعاد الحداد بالسجن خمس سنوات', 'دب في شوارع غرونوبل', 'الطقس في عطلة نهاية الأسبوع', 'انتخاب أوكونكو رئيسة لبلدية مرسيليا', 'الجامعة تغلق أبوابها'],
    pages: [['en', 'Court sentences Souad Haddad to five years in prison', 10], ['en', 'Indonesia earthquake kills at least 120', 1], ['fr', 'Okonkwo élue maire de Marseille', 13], ['fa', 'اوکونکوو شهردار مارسی شد', 13], ['es', 'Incendio forestal en Tizi Ouzou', 9], ['ru', 'Землетрясение в Индонезии: не менее 120 погибших', 1]],
  },
};
describe.each(Object.entries(POOLS))('a pool in %s', (lang, { titles, pages }) => {
  test.each(pages)('%s: %s', (from, title, at) => {
    for (const told of [lang, '']) expect(rank(pageOf(from, title), titles, told)[0]?.title).toBe(titles[at]);
  });
});
test('times: of two equal stories the one that was out before the page', () => {
  const page = pageOf('fr', 'Le ministre Kavanaugh démissionne', '', '2026-11-20T10:00:00Z'), at = (published: string | null): Candidate => ({ ...(candidatesOf([ORIGINAL])[0] as Candidate), published, url: `https://wire.example/${published}` });
  expect(matchCandidates(page, [at('2026-11-28T10:00:00Z'), at('2026-11-20T08:00:00Z')], words).map((r) => r.published)).toEqual(['2026-11-20T08:00:00Z', '2026-11-28T10:00:00Z']);
  expect(matchCandidates(page, [at('no time'), at(null)], words)).toHaveLength(2);
});
test('chances are shares of one, that none is the original among them', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 30 }), (scores) => {
    const chances = asChances(scores, TITLE);
    for (const chance of chances) expect(chance).toBeGreaterThanOrEqual(0);
    expect(chances.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1 + 1e-9);
  }));
  expect(asChances([], TITLE)).toEqual([]);
  expect(matchCandidates(pageOf('fr', 'a'), [], words)).toEqual([]);
});
