export default `
oslobodjenje-ba|outlet|oslobodjenje.ba|?Oslobođenje|bs:?Oslobođenje||
avaz-ba|outlet|avaz.ba|Dnevni avaz|bs:Dnevni avaz; bs:?Avaz||
klix-ba|outlet|klix.ba|Klix|Klix.ba; bs:Klix||
bhrt-ba|outlet|bhrt.ba|BHRT|||
nezavisne|outlet|nezavisne.com|Nezavisne novine|sr:Независне новине; sr:Nezavisne novine||
balkans-aljazeera-net|outlet|balkans.aljazeera.net|Al Jazeera Balkans|||
`;
