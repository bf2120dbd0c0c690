export default `
gazeta-uz|outlet|gazeta.uz|Gazeta.uz|||
kun-uz|outlet|kun.uz|Kun.uz|||
podrobno-uz|outlet|podrobno.uz|Podrobno.uz|ru:Podrobno.uz||
daryo-uz|outlet|daryo.uz|Daryo|uz:Daryo||
nuz-uz|outlet|nuz.uz|Novosti Uzbekistana|en:Novosti Uzbekistana||
pv-uz|outlet|pv.uz|Pravda Vostoka|en:Pravda Vostoka||
`;
