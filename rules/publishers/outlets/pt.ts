export default `
publico-pt|outlet|publico.pt|Público (Portugal)|pt:?Público; pt:jornal Público|https://www.publico.pt/pesquisa?q={q}|
expresso-pt|outlet|expresso.pt|?Expresso|pt:?Expresso; pt:semanário Expresso;|https://expresso.pt/pesquisa?q={q}|
dn-pt|outlet|dn.pt|?Diário de Notícias|pt:?DN||
jn-pt|outlet|jn.pt|Jornal de Notícias|pt:?JN||
sol-sapo-pt|outlet|sol.sapo.pt sol.iol.pt|Nascer do SOL|pt:?SOL||
cmjornal-pt|outlet|cmjornal.pt|Correio da Manhã|||
observador-pt|outlet|observador.pt|?Observador|pt:?Observador|https://observador.pt/pesquisa/?q={q}|
jornaldenegocios-pt|outlet|jornaldenegocios.pt|Jornal de Negócios|pt:Jornal de Negócios||
eco-sapo-pt|outlet|eco.sapo.pt|?ECO|pt:?ECO||
rtp-pt|outlet|rtp.pt|RTP|pt:RTP Notícias; zh:葡萄牙广播电视台||
sicnoticias-pt|outlet|sicnoticias.pt|SIC Notícias|pt:?SIC||
cnnportugal-iol-pt|outlet|cnnportugal.iol.pt tvi.iol.pt|TVI / CNN Portugal|CNN Portugal; pt:?TVI||
abola-pt|outlet|abola.pt|A Bola|?(en,es,pt,no,ca)A Bola; zh:?球报; ja:ア・ボラ||
record-pt|outlet|record.pt|?Record|pt:?Record; zh:?纪录报||
ojogo-pt|outlet|ojogo.pt|?O Jogo|pt:?O Jogo||
visao-pt|outlet|visao.pt visao.sapo.pt|?Visão|pt:?Visão||
sabado-pt|outlet|sabado.pt|?Sábado|pt:?Sábado||
rr-sapo-pt|outlet|rr.sapo.pt rr.pt|Rádio Renascença|pt:?Renascença; pt:Rádio Renascença||
tsf-pt|outlet|tsf.pt|?TSF|pt:?TSF||
dnoticias-pt|outlet|dnoticias.pt|?Diário de Notícias|pt:?Diário de Notícias||
theportugalnews|outlet|theportugalnews.com|The Portugal News|pt:The Portugal News; Portugal News||
ionline-pt|outlet|ionline.pt|?I|pt:?I||
slbenfica-pt|outlet|slbenfica.pt|?O Benfica|||
correiodominho-pt|outlet|correiodominho.pt|Correio do Minho|pt:Correio do Minho||
asbeiras-pt|outlet|asbeiras.pt|Diário As Beiras|pt:Diário As Beiras||
diariocoimbra-pt|outlet|diariocoimbra.pt|Diário de Coimbra|pt:Diário de Coimbra||
avante-pt|outlet|avante.pt|Avante!|pt:Avante!||
maisfutebol-iol-pt|outlet|maisfutebol.iol.pt|Maisfutebol|||
zerozero-pt|outlet|zerozero.pt|zerozero|||
pplware-sapo-pt|outlet|pplware.sapo.pt|Pplware|||
noticiasaominuto-com|outlet|noticiasaominuto.com|Notícias ao Minuto|||
bolanarede-pt|outlet|bolanarede.pt|Bola na Rede|||
sporttv-pt|outlet|sporttv.pt|Sport TV|||
canal11-pt|outlet|canal11.pt|Canal 11 (Portugal)|pt:Canal 11||
novagente-pt|outlet|novagente.pt|Nova Gente|||
`;
