import type { Example, Language } from '../../core/language/language.ts';

const icelandic: Language = {
  id: 'is',
  name: 'Íslenska',
  script: 'Latn',
  common: 'og í að á sem er til við um var hann en með það af fyrir ekki hafa þá því hún þeir þess verið eru einnig verður segir eftir ég þetta frá eða hefur sé voru upp svo sér þar þegar nú vera yfir hafi þeim sinni hjá mjög þær þessu þessi hafði sagði greinir kemur fram',
  basis: [
    '(samkvæmt|skv) [frétt|fréttum|heimildum|umfjöllun|upplýsingum|könnun|útreikningum|fréttaskýringu|greiningu] *', 'að sögn *', '(að því er|eins og) [fram kemur|kemur fram|kom fram|segir|sagt er] [í frétt|í umfjöllun|á vef|á vefsíðu|á fréttavef|hjá|í|í grein|í fréttum] *', '(frá|frá því|um þetta|þetta|um málið|fyrst) [er|var] (greinir|greindi|greina|greindu|segir|sagði|fjallar|fjallaði|hermir|skrifar) [fyrst|fréttastofa] *',
    '(greinir|greindi|greina|greindu|greint|segir|segja|skrifar|skrifaði|fullyrðir|fullyrti|hermir|fjallar|fjallaði|upplýsir|upplýsti|bendir) [fyrst|fréttastofa|fréttaveitan|fréttamiðillinn] *',
    '* [fyrst|fyrstur|fyrstir|í gær|í dag|í morgun] (greinir|greindi|greina|greindu|segir|segja|sagði|skrifar|skrifaði|skrifuðu|fullyrðir|fullyrti|hermir|fjallar|fjallaði|fjölluðu|upplýsir|upplýsti|heldur því fram|hélt því fram|hefur greint|hafði greint|hefur sagt frá|hefur fjallað|hafa greint|hefur eftir|hafði eftir|hefur heimildir|hefur það eftir|hefur undir höndum|hefur séð|vísar til|vísar í|vitnar í|ræddi við|ræðir við|tók viðtal|komst yfir|birti frétt|birti viðtal|birti grein)',
    '(sagði|segir|staðfesti|staðfestir|sögðu) (hún|hann|þau|ráðherrann|ráðherra|forsetinn|forsætisráðherra|utanríkisráðherra|talsmaður|talsmaðurinn) við *', '(hefur|hafði|hafa) * (eftir|það eftir|þetta eftir|heimildir fyrir|greint|fjallað|undir höndum)', '(samtali við|samtal við|viðtali við|viðtal við|viðtali hjá|viðtali á|viðtali í|viðtalsþætti|sagði við|segir við|sögðu við|segja við|staðfestir við|staðfesti við|staðfest við|ræddi við|ræddu við|ræðir við|rætt við|svari við fyrirspurn|svari til|svörum við fyrirspurn|yfirlýsingu til|tjáði|tjáir|hefur eftir|haft eftir|haft er eftir|haft var eftir|eftir heimildum|vitnað í|vitnað til|vísað til|vísar til|vísar í|vísa til|vísa í|vitnar í|vitnar til|með vísan í|með vísan til|með tilvísun í) *',
    '(segir|segja|sagði|sögðu|fram|greint|greinir|greindi|fjallað|haft|sagt|fullyrt|skrifar|skrifaði) … (í|á|hjá) [frétt|fréttum|umfjöllun|vef|vefsíðu|fréttavef|vefmiðli|vefmiðlinum|grein|leiðara|pistli|kvöldfréttum|hádegisfréttum|morgunútvarpi|þætti|þættinum|skoðanagrein|viðtali] *', '(á vef|á vefsíðu|á fréttavef|á vefmiðlinum|hjá) * (segir|sagði|kemur fram|kom fram|er greint|var greint|er haft|er fjallað|er sagt)', '(í frétt|frétt|í umfjöllun|umfjöllun|í grein|í fréttaskýringu|fréttaskýring|fréttaskýringu|í fréttum|í kvöldfréttum|í hádegisfréttum|í leiðara|í pistli|í aðsendri grein|í skoðanagrein|heimildir|heimildum|heimildarmenn|heimildamenn|heimildarmaður|heimildarmanni|blaðamaður|blaðamanni|blaðamanns|fréttamaður|fréttamanni|fréttaritari|fréttaritara|fréttaritari|könnun|rannsókn|úttekt|uppljóstrun|uppljóstrunum) *',
  ],
  origin: ['(birtist|birtust|birt|birtur) (fyrst|upphaflega|upprunalega|upphaflega fyrst|áður) (í|á|hjá) *', '(fyrst|upphaflega|upprunalega) (birtist|birt|birtur) (í|á|hjá) *', '(þýtt|þýdd|þýðing|endursagt|endursögn|unnið|byggt) (úr|upp úr|á|frá) [grein|frétt|umfjöllun|efni] *', '(greinin|fréttin|pistillinn|viðtalið) birtist (í|á) *'],
  venue: [
    '(skrifar|skrifaði|skrifuðu|skrifað|birti|birtir|birtu|birt|deildi|deilir|sagði|segir|greindi|greinir|tilkynnti|tilkynnir|tjáði|tjáir|ritaði|ritar|lýsti|lýsir|þakkaði|þakkar|setti|fullyrti|tísti|póstaði|svaraði|svarar|gagnrýndi|gagnrýnir|hótaði|boðaði|hvatti) … (á|inn á|inni á) [samfélagsmiðlinum|samfélagsmiðli|síðu sinni á|miðlinum|miðli sínum] *', '(færslu|færsla|færslum|færslunni|myndbandi|myndband|myndskeiði|myndskeið|skilaboðum|pistli|yfirlýsingu|ummælum|tilkynningu|streymi|mynd) [sem birtist|sinni|sem birt var|sem hann birti|sem hún birti] (á|í|inn á) *',
    '(samfélagsmiðlinum|samfélagsmiðilinn|samfélagsmiðillinn sinn|samfélagsmiðli|spjallforritinu|samskiptaforritinu|samskiptamiðlinum|smáforritinu|smáskilaboðaforritinu|vettvangnum|miðlinum|síðu sinni á|reikningi sínum á|rás sinni á) *', '* (færsla|færslu|færslum|færslunni|færsluna|síða|síðu|síðunni|síðuna|reikning|reikningi|reikningnum|rás|rásinni|rásar|hóp|hópi|hópnum|hópur|aðgang|aðgangi|pistli|streymi|myndbandi|myndskeiði|notandi|notanda|story)',
  ],
  byline: ['og *', 'með *', 'frá *'],
  sourceLabels: ['Heimild', 'Heimildir', 'Heimildaskrá', 'Upprunaleg heimild', 'Upprunaleg frétt', 'Upprunaleg grein', 'Byggt á', 'Unnið upp úr', 'Þýtt úr', 'Endursagt úr', 'Frétt', 'Sjá frétt', 'Sjá nánar', 'Nánar á'],
  imageLabels: ['Mynd', 'Myndir', 'Ljósmynd', 'Ljósmyndir', 'Ljósmyndari', 'Myndin er úr safni', 'Mynd úr safni', 'Úr safni', 'Safnmynd', 'Aðsend mynd', 'Aðsend', 'Samsett mynd', 'Samsett', 'Skjáskot', 'Skjáskot úr myndbandi', 'Skjámynd', 'Teikning', 'Grafík', 'Myndband', 'Myndskeið', 'Myndvinnsla', 'Tölvugerð mynd', 'Mynd eftir'],
  fillers: 'á í við hjá frá um til af úr og vef vefsíðu frétt fréttar fréttum umfjöllun grein viðtali samtali nýlegri þessu þar nú einnig fyrst fyrstur hann hún þau meðal annars gær dag morgun kvöld síðdegis mánudag mánudaginn þriðjudag þriðjudaginn miðvikudag miðvikudaginn fimmtudag fimmtudaginn föstudag föstudaginn laugardag sunnudag breska breski bresku breskra breskt bandaríska bandaríski bandarísku bandarískra danska danski dönsku norska norski norsku sænska sænski sænsku finnska finnsku þýska þýski þýsku franska franski frönsku rússneska rússneski rússnesku úkraínska úkraínski úkraínsku ísraelska ísraelski ísraelsku kínverska kínversku japanska japönsku spænska spænsku ítalska ítölsku pólska pólsku færeyska færeyski alþjóðlegu íslenska ríkisrekna ríkisreknu virta',
  kinds: 'dagblað dagblaðið dagblaðsins dagblaðinu blað blaðið blaðsins blaðinu götublaðið götublaðsins götublaðinu fréttastofa fréttastofan fréttastofu fréttastofunnar fréttastofunni fréttastofuna fréttaveita fréttaveitan fréttaveitu fréttaveitunnar fréttaveitunni fréttaveituna fréttaveitur ríkisfréttastofan ríkisfréttastofa fréttamiðill fréttamiðillinn fréttamiðilsins fréttamiðlinum fréttamiðilinn miðill miðillinn miðilsins miðlinum miðilinn vefmiðill vefmiðillinn vefmiðilsins vefmiðlinum vefmiðilinn fréttavefur fréttavefurinn fréttavef fréttavefsins fréttavefnum fréttavefinn vefurinn vefsins vefnum sjónvarpsstöð sjónvarpsstöðin sjónvarpsstöðvarinnar sjónvarpsstöðinni sjónvarpsstöðina fréttastöðin fréttastöðvarinnar fréttastöðinni ríkisútvarpið ríkisútvarpsins ríkisútvarpinu ríkissjónvarpið ríkismiðillinn útvarpsstöðin útvarpsstöðinni útvarpi sjónvarpi tímarit tímaritið tímaritsins tímaritinu vikuritið vikublaðið viðskiptablaðið viðskiptaritið kvöldfréttum hádegisfréttum hlaðvarpinu hlaðvarpi þættinum þætti',
  platformKinds: 'samfélagsmiðill samfélagsmiðillinn samfélagsmiðilsins samfélagsmiðlinum samfélagsmiðilinn samfélagsmiðli samskiptaforrit samskiptaforritið samskiptaforritinu spjallforritið spjallforritinu smáforritinu samskiptamiðlinum vettvangur vettvangnum áður síðu síðunni rás',
  and: 'og eða auk',
  endings: 's i ið inu ins inn num sins',
  vague: [
    '(samkvæmt|að sögn|skv) (fjölmiðlum|fjölmiðla|erlendum fjölmiðlum|erlendra fjölmiðla|erlendum miðlum|þarlendum fjölmiðlum|þarlendra fjölmiðla|breskum fjölmiðlum|breskra fjölmiðla|bandarískum fjölmiðlum|rússneskum fjölmiðlum|úkraínskum fjölmiðlum|ísraelskum fjölmiðlum|ísraelskra fjölmiðla|staðarmiðlum|staðarmiðla|innlendum miðlum)', '(greina|segja|herma|greindu|fullyrða) (fjölmiðlar|erlendir fjölmiðlar|erlendir miðlar|þarlendir fjölmiðlar|breskir fjölmiðlar|bandarískir fjölmiðlar|rússneskir fjölmiðlar|úkraínskir fjölmiðlar|ísraelskir fjölmiðlar|danskir fjölmiðlar|norskir fjölmiðlar|sænskir fjölmiðlar|staðarmiðlar|ríkismiðlar|fréttir)',
    '(fjölmiðlar|erlendir fjölmiðlar|erlendir miðlar|þarlendir fjölmiðlar|breskir fjölmiðlar|bandarískir fjölmiðlar|rússneskir fjölmiðlar|úkraínskir fjölmiðlar|ísraelskir fjölmiðlar|danskir fjölmiðlar|norskir fjölmiðlar|sænskir fjölmiðlar|staðarmiðlar|ríkismiðlar) (greina|greindu|segja|herma|fullyrða)',
  ],
  // "segja upp" is to lay off.
  never: ['upp (hjá|á) *', '* (segir|sagði|segja) upp', 'samkvæmt (því|lögum|áætlun|áætlunum|honum|henni)', '(fyrrverandi|fyrrum|fyrri) *', '(fyrrverandi|fyrrum) (blaðamaður|blaðamanni|blaðamanns|fréttamaður|fréttamanni|fréttaritari|ritstjóri|ritstjóra|starfsmaður|dagskrárgerðarmaður) [á|hjá|við] *', '(höfuðstöðvar|höfuðstöðvum|hlutabréf|hlutabréfa|bréf|eigandi|eiganda|eigendur|lesendur|lesenda|áskrifendur|stofnandi|ritstjóri|ritstjóra|forstjóri|forstjóra|útvarpsstjóri|útvarpsstjóra|framkvæmdastjóri|stjórnarformaður|stjórn|starfsmenn|starfsmaður|starfsfólk|húsnæði|húsi|húsinu|rekstur|útgáfufélag) [í|á|hjá] *', '* (útvarpsstjóri|forstjóri|ritstjóri)'],
  translated: ['vélþýðing', 'vélþýtt', 'vélþýdd', 'sjálfvirk þýðing', 'þýtt sjálfvirkt', 'þýtt með gervigreind', 'þýdd með gervigreind'],
};
export default icelandic;

export const examples: readonly Example[] = [
  ['Viðræður hefjast á ný á mánudag, að sögn Reuters.', 'basis Reuters'],
  ['Breska blaðið The Guardian greinir frá því að verksmiðjunni verði lokað.', 'basis The Guardian'],
  ['Samkvæmt frétt AFP er samkomulagið nánast í höfn.', 'basis Agence France-Presse'],
  ['„Ég segi ekki af mér,“ segir ráðherrann í samtali við Morgunblaðið.', 'basis Morgunblaðið'],
  ['Frá þessu greindi fyrst bandaríska dagblaðið The Wall Street Journal.', 'basis The Wall Street Journal'],
  ['Þetta hefur fréttaveitan Bloomberg eftir heimildarmönnum sínum.', 'basis Bloomberg News'],
  ['Í umfjöllun New York Times kemur fram að verkið verði tvöfalt dýrara.', 'basis The New York Times'],
  ['Leikstjórinn sagði í viðtali við BBC að hann væri hættur.', 'basis BBC'],
  ['„Skólinn verður áfram opinn,“ skrifaði bæjarstjórinn á Facebook.', 'venue Facebook'],
  ['Í færslu á samfélagsmiðlinum X segist forsetinn ekki ætla að víkja.', 'venue X (Twitter)'],
  ['Héraðsstjórinn greindi frá árásinni á Telegram-rás sinni.', 'venue Telegram'],
  ['Heimild: Reuters', 'origin Reuters', 'endnote'],
  ['Greinin birtist fyrst í Iceland Review.', 'origin Iceland Review', 'endnote'],
  ['Gatan er á kafi í vatni. Ljósmynd: Jón Jónsson / AFP', 'image Agence France-Presse', 'caption'],
  ['Fyrrverandi fréttamaður Reuters stýrir skólanum.', ''],
  ['Höfuðstöðvar BBC voru rýmdar í morgun.', ''],
  ['Hlutabréf The New York Times lækkuðu um þrjú prósent.', ''],
  ['Bærinn smíðar sitt eigið smáforrit í stað Facebook og Telegram.', ''],
  ['Þetta er vísir að betri tíð, sagði hún, og dagurinn var langur.', ''],
];
