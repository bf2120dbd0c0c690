/** Two sentences in a language that name nobody, so that a page of a few lines is a story of that language. */
export const FILLER: Readonly<Record<string, string>> = {
  en: 'The ferry will leave from the southern quay until the wind drops, and passengers should arrive half an hour earlier than usual. Nobody was hurt, but about forty tonnes of gravel sank in the fairway.',
  fr: 'Le bac partira du quai sud jusqu’à ce que le vent tombe, et les passagers doivent arriver une demi-heure plus tôt que d’habitude. Personne n’a été blessé, mais quarante tonnes de gravier ont coulé dans le chenal.',
  de: 'Die Fähre legt vom südlichen Kai ab, bis der Wind nachlässt, und die Fahrgäste sollten eine halbe Stunde früher da sein als sonst. Verletzt wurde niemand, doch etwa vierzig Tonnen Kies versanken in der Fahrrinne.',
  es: 'El transbordador saldrá del muelle sur hasta que amaine el viento, y los pasajeros deben llegar media hora antes de lo habitual. Nadie resultó herido, pero unas cuarenta toneladas de grava se hundieron en el canal.',
  pt: 'A balsa sairá do cais sul até que o vento diminua, e os passageiros devem chegar meia hora mais cedo do que de costume. Ninguém ficou ferido, mas cerca de quarenta toneladas de cascalho afundaram no canal.',
  it: 'Il traghetto partirà dal molo sud finché il vento non calerà, e i passeggeri dovranno arrivare mezz’ora prima del solito. Nessuno è rimasto ferito, ma circa quaranta tonnellate di ghiaia sono affondate nel canale.',
  pl: 'Prom będzie odpływał z południowego nabrzeża, dopóki wiatr nie osłabnie, a pasażerowie powinni przychodzić pół godziny wcześniej niż zwykle. Nikt nie został ranny, ale około czterdziestu ton żwiru zatonęło w torze wodnym.',
  ru: 'Паром будет отходить от южного причала, пока не стихнет ветер, и пассажирам следует приходить на полчаса раньше обычного. Никто не пострадал, но около сорока тонн гравия затонуло на фарватере.',
  uk: 'Пором відходитиме від південного причалу, доки не вщухне вітер, і пасажирам слід приходити на пів години раніше, ніж зазвичай. Ніхто не постраждав, але близько сорока тонн гравію затонуло на фарватері.',
  tr: 'Vapur rüzgâr dinene kadar güney iskelesinden kalkacak ve yolcuların her zamankinden yarım saat önce gelmesi gerekiyor. Kimse yaralanmadı ancak yaklaşık kırk ton çakıl geçitte battı.',
  zh: '在风力减弱之前，渡轮将从南码头出发，乘客应比平时提前半小时到达。没有人受伤，但约四十吨砾石沉入航道，潜水员将于下周开始清理。',
  ja: '風が弱まるまでフェリーは南の岸壁から出発し、乗客は普段より三十分早く到着する必要がある。けが人はいなかったが、約四十トンの砂利が航路に沈んだ。',
  ko: '바람이 잦아들 때까지 여객선은 남쪽 부두에서 출발하며 승객들은 평소보다 삼십 분 일찍 도착해야 한다. 다친 사람은 없었지만 자갈 약 사십 톤이 항로에 가라앉았다.',
  vi: 'Phà sẽ rời bến từ cầu cảng phía nam cho đến khi gió giảm, và hành khách nên đến sớm hơn nửa giờ so với thường lệ. Không ai bị thương, nhưng khoảng bốn mươi tấn sỏi đã chìm xuống luồng lạch.',
  ar: 'ستغادر العبارة من الرصيف الجنوبي حتى تهدأ الرياح، وعلى الركاب أن يصلوا قبل نصف ساعة من الموعد المعتاد. ولم يصب أحد بأذى، لكن نحو أربعين طنا من الحصى غرقت في القناة.',
  id: 'Feri akan berangkat dari dermaga selatan sampai angin mereda, dan penumpang sebaiknya tiba setengah jam lebih awal dari biasanya. Tidak ada yang terluka, tetapi sekitar empat puluh ton kerikil tenggelam di alur pelayaran.',
};

/** A page of a paper that no table knows, in a language: paragraphs a line each, `[words](address)` for links; a line that begins with `<` is markup. */
export function storyPage(lang: string, title: string, body: string): string {
  const text = body.split('\n').map((line) => {
    const linked = line.trim().replace(/\[([^\]]+)\]\(([^)\s]+)\)/gu, '<a href="$2">$1</a>');
    return linked.startsWith('<') && !linked.startsWith('<a') ? linked : `<p>${linked}</p>`;
  });
  const filler = `<p>${FILLER[lang]}</p>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} - Herd</title><meta property="og:type" content="article"></head><body><nav><a href="/">Herd</a></nav><main><article><h1>${title}</h1>${filler}${text.join('\n')}${body.includes('<footer') ? '' : filler}</article></main></body></html>`;
}
