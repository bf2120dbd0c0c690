export default `
oslobodjenje-ba|outlet|oslobodjenje.ba|?Oslobođenje|bs:?Oslobođenje; hr:?Oslobođenja; hr:?Oslobođenju; sr:?Ослобођење||
avaz-ba|outlet|avaz.ba|Dnevni avaz|bs:Dnevni avaz; bs:?Avaz; hr:Dnevnog avaza; hr:Dnevnom avazu; sr:Дневни аваз||
klix-ba|outlet|klix.ba|Klix|Klix.ba; bs:Klix; sr:Кликс||
bhrt-ba|outlet|bhrt.ba|BHRT|bs:BHT; hr:BHT1||
nezavisne|outlet|nezavisne.com|Nezavisne novine|sr:Независне новине; sr:Nezavisne novine; sr:Nezavisnih novina; sr:Nezavisne||
balkans-aljazeera-net|outlet|balkans.aljazeera.net|Al Jazeera Balkans|||
radiosarajevo-ba|outlet|radiosarajevo.ba|Radio Sarajevo|hr:RadioSarajevo.ba; hr:Radija Sarajevo; hr:Radiju Sarajevo||
detektor-ba|outlet|detektor.ba|Detektor.ba|hr:?Detektor||
face-ba|outlet|face.ba|Face TV|hr:?Face||
fokus-ba|outlet|fokus.ba|Fokus.ba|hr:?Fokus||
sportsport-ba|outlet|sportsport.ba|SportSport|SportSport.ba||
cin-ba|outlet|cin.ba|CIN (BiH)|Centar za istraživačko novinarstvo; sr:CIN; hr:CIN; sr:ЦИН||
glassrpske|outlet|glassrpske.com|Glas Srpske|en:Glas Srpske||
`;
