export default `
vientianetimes-org-la|outlet|vientianetimes.org.la|Vientiane Times|zh:万象时报||
laotiantimes|outlet|laotiantimes.com|The Laotian Times|Laotian Times; en:The Laotian Times||
`;
