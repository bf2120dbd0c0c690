export default `
irrawaddy|outlet|irrawaddy.com|The Irrawaddy|?Irrawaddy; zh:伊洛瓦底; zh:伊洛瓦底江杂志; ja:イラワジ; ja:イラワディ; th:?อิรวดี; my:ဧရာဝတီ||
myanmar-now-org|outlet|myanmar-now.org|Myanmar Now|ja:ミャンマー・ナウ; zh:缅甸当下; zh:今日缅甸||
frontiermyanmar-net|outlet|frontiermyanmar.net|Frontier Myanmar|||
mizzima|outlet|mizzima.com|Mizzima|th:มิซซิมา||
dvb-no|outlet|dvb.no|?DVB|Democratic Voice of Burma||
elevenmyanmar|outlet|elevenmyanmar.com|Eleven Media|||
mmtimes|outlet|mmtimes.com|The Myanmar Times|en:The Myanmar Times; Myanmar Times||
`;
