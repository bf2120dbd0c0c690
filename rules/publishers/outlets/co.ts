export default `
eltiempo|outlet|eltiempo.com|?El Tiempo|es:?!El Tiempo; es:diario El Tiempo; zh:哥伦比亚时代报; zh:?时代报; ja:エル・ティエンポ||
elespectador|outlet|elespectador.com|?El Espectador|?(es,ca)El Espectador; es:?El Espectador; zh:?!观察家报||
semana|outlet|semana.com|?Semana|es:?Semana; es:revista Semana||
elcolombiano|outlet|elcolombiano.com|El Colombiano|?(es,pt)El Colombiano||
caracol-com-co|outlet|caracol.com.co noticiascaracol.com caracoltv.com|?Caracol|Caracol Radio; Noticias Caracol; es:?Caracol||
noticiasrcn|outlet|noticiasrcn.com rcnradio.com|?RCN|Noticias RCN; RCN Radio; es:?RCN||
bluradio|outlet|bluradio.com|Blu Radio|||
wradio-com-co|outlet|wradio.com.co|W Radio|es:W Radio||
larepublica-co|outlet|larepublica.co|La República (Colombia)|es:?La República||
portafolio-co|outlet|portafolio.co|?Portafolio|es:?Portafolio||
elheraldo-co|outlet|elheraldo.co|El Heraldo (Colombia)|es:?El Heraldo||
lasillavacia|outlet|lasillavacia.com|La Silla Vacía|||
infobae|outlet|infobae.com|Infobae|zh:阿根廷Infobae新闻网||
elpais-com-co|outlet|elpais.com.co|?El País|es:?El País||
futbolred-com|outlet|futbolred.com|Futbolred|||
pulzo-com|outlet|pulzo.com|Pulzo|||
las2orillas-co|outlet|las2orillas.co|Las2Orillas|||
insightcrime-org|outlet|insightcrime.org|InSight Crime|||
valoraanalitik-com|outlet|valoraanalitik.com|Valora Analitik|||
`;
