export default `
diariandorra-ad|outlet|diariandorra.ad|Diari d'Andorra|ca:Diari d'Andorra||
bondia-ad|outlet|bondia.ad|?BonDia|ca:?Bondia||
andorradifusio-ad|outlet|andorradifusio.ad|Andorra Difusió|ca:?RTVA||
elperiodic-ad|outlet|elperiodic.ad|El Periòdic d'Andorra|ca:El Periòdic d'Andorra||
altaveu|outlet|altaveu.com|?Altaveu|ca:?L'Altaveu||
ana-ad|outlet|ana.ad|Agència de Notícies Andorrana|ca:?ANA||
`;
