export default `
edition-mv|outlet|edition.mv|?The Edition|en:?The Edition||
maldivesindependent|outlet|maldivesindependent.com|Maldives Independent|||
haveeru-com-mv|outlet|haveeru.com.mv|Haveeru Daily|||
avas-mv|outlet|avas.mv|Avas|en:Avas||
`;
