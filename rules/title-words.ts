import type { TitleWords } from '../core/sources/title-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What newspapers, broadcasters and sites are called, all languages together: names travel. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const titleWords: TitleWords = {
  last: set(`
    news times tribune herald gazette chronicle journal telegraph magazine observer examiner courier inquirer bulletin dispatch sentinel
    reporter post press daily weekly blog radio tv fm express advertiser argus echo mercury review monitor insider digest broadcasting network
    zeitung anzeiger nachrichten kurier tagblatt tageblatt rundschau allgemeine presse morgenpost abendblatt
    avis avisen tidende tidning tidningen blad bladet posten dagblad dagbladet nieuws courant haber gazetesi ajansi televizyonu
    noviny denik listy pravda noviny lehti sanomat uutiset leht paevaleht postimees zinas avize ziņas novine vijesti vesti delo hirlap hirek ujsag magazin
    новости вести известия ведомости правда газета курьер телеграф вестник обозреватель новини правда вісник експрес дневник вестник труд
    online today herald-tribune standard wochenblatt noticias newspaper television channel
  `),
  first: set(`
    radio diario periodico jornal journal gazeta gazette corriere gazzetta giornale quotidiano dziennik kurier nouvelles courrier depeche tribuna tribune
    agencia agence agencja agentur agentura agenzia agência agencija noticias revista canal tele televisione televizia ziarul gazeta harian koran kompas bao dai thoi tap magazine magazin noviny glas vecer
    радио телеканал новости вести газета портал
  `),
  tail: ['zeitung', 'anzeiger', 'nachrichten', 'kurier', 'tagblatt', 'tageblatt', 'rundschau', 'abendblatt', 'morgenpost', 'bladet', 'avisen', 'posten', 'tidende', 'tidningen', 'dagblad', 'lehti', 'sanomat', 'uutiset', 'leht'],
  unspaced: [
    '日报', '晚报', '早报', '时报', '商报', '晨报', '新报', '周报', '快报', '导报', '晶报', '画报', '醒报', '青年报', '都市报', '经济报', '新闻报', '信报', '大公报', '文汇报', '周刊', '月刊', '杂志', '杂誌', '新闻网', '新闻社', '新闻', '通讯社', '电视台', '卫视', '广播电台', '广播公司', '在线', '观察报',
    '新聞', 'テレビ', '通信', '通信社', 'ニュース', '放送', 'タイムズ', 'ジャーナル',
    '일보', '신문', '뉴스', '방송', '통신', '경제', '타임스', '타임즈', '저널', '매체',
  ],
  institutions: words(`
    ministry minister~ ministerio ministère ministere ministero ministerstvo ministerstwo министерств~ міністерств~ bakanligi polizei police policia polícia polizia politie politi polisen полиция поліція policja policie
    university universit~ universid~ uniwersytet университет~ institute institut~ instytut институт~ department departament~ bundesamt bundes~ office bureau agency council commission committee kommission parliament
    government regierung gouvernement gobierno governo rzad правительств~ court gericht tribunal foundation stiftung fondation fundacion fundacja фонд фундаци~ association verband verein company corporation corp inc ltd gmbh plc llc
    hospital klinik clinic museum research forschung nasa noaa who unicef unesco eurostat statistics statistik~ statistisches census survey hochschule akademie academy
    embassy botschaft stadt city county landkreis gemeinde ayuntamiento prefeitura mairie municipality
  `),
};
export default titleWords;
