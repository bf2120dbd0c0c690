export default `
folha-uol-com-br|outlet|folha.uol.com.br folha.com.br|Folha de S.Paulo|Folha de S. Paulo; Folha de São Paulo; pt:?Folha; zh:圣保罗页报; zh:聖保羅頁報; ja:フォリャ・デ・サンパウロ; ru:Фолья ди Сан-Паулу; ko:폴랴 지 상파울루; ja:フォーリャ・ジ・サンパウロ; ja:フォリャ・ジ・サンパウロ; ja:フォーリャ・デ・サンパウロ||
estadao-com-br|outlet|estadao.com.br|O Estado de S. Paulo|Estadão; zh:圣保罗州报; zh:聖保羅州報; ja:エスタド・デ・サンパウロ; ru:Эстадо ди Сан-Паулу||
oglobo-globo|outlet|oglobo.globo.com|?O Globo|?(es,it,pt)O Globo; pt:?O Globo; zh:巴西环球报; zh:?环球报; ja:オ・グロボ; ru:Глобу; ko:오글로부; ja:グロボ紙|https://oglobo.globo.com/busca/?q={q}|
g1-globo|outlet|g1.globo.com globo.com ge.globo.com|G1 / Globo|TV Globo; GloboNews; Rede Globo; pt:?G1; pt:?Globo; zh:巴西环球电视台; ja:グロボテレビ; GloboEsporte; GloboEsporte.com; Globo Esporte; ge.globo; pt:Jornal Nacional; pt:?Fantástico||
valor-globo|outlet|valor.globo.com valorinternational.globo.com valor.com.br|Valor Econômico|pt:?Valor; zh:巴西价值报||
uol-com-br|outlet|uol.com.br noticias.uol.com.br|UOL|||
r7|outlet|r7.com record.r7.com|R7 / Record|pt:?R7; pt:RecordTV; pt:?!Record; pt:Record TV||
sbt-com-br|outlet|sbt.com.br sbtnews.sbt.com.br|SBT|pt:SBT||
band-uol-com-br|outlet|band.uol.com.br band.com.br|?Band|pt:?Band; pt:BandNews||
cnnbrasil-com-br|outlet|cnnbrasil.com.br|CNN Brasil|||
jovempan-com-br|outlet|jovempan.com.br|Jovem Pan|||
veja-abril-com-br|outlet|veja.abril.com.br|?Veja|pt:?Veja; pt:revista Veja||
epoca-globo|outlet|epoca.globo.com|?Época|pt:?Época||
istoe-com-br|outlet|istoe.com.br|IstoÉ|||
exame|outlet|exame.com|?Exame|pt:?Exame; pt:revista Exame||
cartacapital-com-br|outlet|cartacapital.com.br|CartaCapital|||
piaui-folha-uol-com-br|outlet|piaui.folha.uol.com.br|Piauí|pt:?piauí; pt:revista piauí||
metropoles|outlet|metropoles.com|?Metrópoles|pt:?Metrópoles||
poder360-com-br|outlet|poder360.com.br|Poder360|||
correiobraziliense-com-br|outlet|correiobraziliense.com.br|Correio Braziliense|||
gauchazh-clicrbs-com-br|outlet|gauchazh.clicrbs.com.br|Zero Hora|GZH||
gazetadopovo-com-br|outlet|gazetadopovo.com.br|Gazeta do Povo||https://www.gazetadopovo.com.br/busca/?q={q}|
em-com-br|outlet|em.com.br|Estado de Minas|||
odia-ig-com-br|outlet|odia.ig.com.br|?O Dia|pt:?O Dia||
extra-globo|outlet|extra.globo.com|?Extra|pt:?Extra||
brasildefato-com-br|outlet|brasildefato.com.br|Brasil de Fato|||
brasil247|outlet|brasil247.com|Brasil 247|||
apublica-org|outlet|apublica.org|Agência Pública|||
aosfatos-org|outlet|aosfatos.org|Aos Fatos|||
lupa-uol-com-br|outlet|lupa.uol.com.br|?Lupa|pt:Agência Lupa; pt:?Lupa||
terra-com-br|outlet|terra.com.br|?Terra|pt:?!Terra||
infomoney-com-br|outlet|infomoney.com.br|InfoMoney|||
tecnoblog-net|outlet|tecnoblog.net|Tecnoblog||https://tecnoblog.net/?s={q}|
lance-com-br|outlet|lance.com.br|?Lance!|||
nexojornal-com-br|outlet|nexojornal.com.br|?Nexo|pt:Nexo Jornal; pt:?Nexo|https://www.nexojornal.com.br/utility/search/?q={q}|
brazilian-report|outlet|brazilian.report|The Brazilian Report|Brazilian Report; pt:The Brazilian Report||
diariodepernambuco-com-br|outlet|diariodepernambuco.com.br|Diário de Pernambuco|pt:Diário de Pernambuco||
hojeemdia-com-br|outlet|hojeemdia.com.br|Hoje em Dia|||
emtempo-com-br|outlet|emtempo.com.br|Amazonas em Tempo|pt:Amazonas em Tempo||
riotimesonline|outlet|riotimesonline.com|The Rio Times|en:The Rio Times; Rio Times||
diariosp-com-br|outlet|diariosp.com.br|Diario de S. Paulo|pt:Diario de S. Paulo||
opopular-com-br|outlet|opopular.com.br|?O Popular|pt:?O Popular||
billboard-com-br|outlet|billboard.com.br|Billboard Brasil|pt:Billboard Brasil||
metrojornal-com-br|outlet|metrojornal.com.br|Metro Jornal|pt:Metro Jornal||
infoamazonia|outlet|infoamazonia.org|InfoAmazonia|||
sportv-globo|outlet|sportv.globo.com|SporTV|pt:SporTV||
gazetaesportiva-com|outlet|gazetaesportiva.com|Gazeta Esportiva|||
trivela-com-br|outlet|trivela.com.br|Trivela|||
canaltech-com-br|outlet|canaltech.com.br|Canaltech|||
tecmundo-com-br|outlet|tecmundo.com.br|TecMundo|||
olhardigital-com-br|outlet|olhardigital.com.br|Olhar Digital|||
adorocinema-com|outlet|adorocinema.com|AdoroCinema|||
oantagonista-com-br|outlet|oantagonista.com.br|O Antagonista|||
climatempo-com-br|outlet|climatempo.com.br|Climatempo|||
metsul-com|outlet|metsul.com|MetSul|MetSul Meteorologia||
nsctotal-com-br|outlet|nsctotal.com.br|NSC Total|||
cbn-globo-com|outlet|cbn.globo.com|CBN (Brasil)|pt:CBN; pt:rádio CBN||
colunadofla-com|outlet|colunadofla.com|Coluna do Fla|||
omelete-com-br|outlet|omelete.com.br|?(pt)Omelete|||
jota-info|outlet|jota.info|?JOTA|pt:portal Jota||
conjur-com-br|outlet|conjur.com.br|ConJur|||
livecoins-com-br|outlet|livecoins.com.br|Livecoins|||
leodias-com|outlet|leodias.com|LeoDias|pt:portal Leo Dias||
gshow-globo-com|outlet|gshow.globo.com|Gshow|||
caras-uol-com-br|outlet|caras.uol.com.br|Caras (Brasil)|pt:?Caras; pt:Caras Brasil||
revistaquem-globo-com|outlet|revistaquem.globo.com|Quem (revista)|pt:?Quem||
crusoe-com-br|outlet|crusoe.com.br|?Crusoé|||
itatiaia-com-br|outlet|itatiaia.com.br|Rádio Itatiaia|pt:?Itatiaia||
noticiasdatv-uol-com-br|outlet|noticiasdatv.uol.com.br|Notícias da TV|||
hugogloss-uol-com-br|outlet|hugogloss.uol.com.br|Hugo Gloss|||
`;
