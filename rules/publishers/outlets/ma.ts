export default `
lematin-ma|outlet|lematin.ma|Le Matin (Maroc)|fr:?Le Matin||
leconomiste|outlet|leconomiste.com|?L'Économiste|fr:?L'Économiste||
hespress|outlet|hespress.com|Hespress|ar:هسبريس||
le360-ma|outlet|le360.ma|Le360|||
telquel-ma|outlet|telquel.ma|TelQuel|||
medias24|outlet|medias24.com|Médias24|fr:Médias24||
almassaa|outlet|almassaa.com|Al Massae|ar:?المساء; fr:Al Massae||
2m-ma|outlet|2m.ma|?2M|fr:?2M||
hesport|outlet|hesport.com|هسبورت|ar:هسبورت; Hesport||
yabiladi|outlet|yabiladi.com|Yabiladi|||
goud-ma|outlet|goud.ma|?Goud|ar:?كود; fr:?Goud||
lopinion-ma|outlet|lopinion.ma|?L'Opinion|fr:?L'Opinion||
ahdath-info|outlet|ahdath.info|Al Ahdath Al Maghribia|en:Al Ahdath Al Maghribia||
lnt-ma|outlet|lnt.ma|?La Nouvelle Tribune|fr:?La Nouvelle Tribune||
bayanealyaoume-press-ma|outlet|bayanealyaoume.press.ma|Bayane Al Yaoume|en:Bayane Al Yaoume||
aujourdhui-ma|outlet|aujourdhui.ma|Aujourd'hui Le Maroc|fr:Aujourd'hui Le Maroc||
moroccoworldnews|outlet|moroccoworldnews.com|Morocco World News|en:Morocco World News||
lavieeco|outlet|lavieeco.com|La Vie Éco|fr:La Vie Éco||
assabah-press-ma|outlet|assabah.press.ma|Assabah|fr:Assabah||
maroc-hebdo-press-ma|outlet|maroc-hebdo.press.ma|Maroc Hebdo|fr:Maroc Hebdo||
challenge-ma|outlet|challenge.ma|Challenge Hebdo|fr:Challenge Hebdo||
lesafriques|outlet|lesafriques.com|Les Afriques|fr:Les Afriques||
chouftv-ma|outlet|chouftv.ma|شوف تيفي|Chouf TV||
`;
