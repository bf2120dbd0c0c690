export default `
vijesti-me|outlet|vijesti.me|?Vijesti|sr:?Vijesti; sr:?Вијести|https://www.vijesti.me/trazi/?q={q}|
pobjeda-me|outlet|pobjeda.me|?Pobjeda|sr:?Pobjeda||
rtcg-me|outlet|rtcg.me|RTCG|||
dan-co-me|outlet|dan.co.me|?Dan|en:?Dan||
cdm-me|outlet|cdm.me|CdM|Cafe del Montenegro||
in4s-net|outlet|in4s.net|IN4S|||
`;
