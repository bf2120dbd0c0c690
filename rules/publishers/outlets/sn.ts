export default `
lesoleil-sn|outlet|lesoleil.sn|Le Soleil (Sénégal)|fr:?!Le Soleil||
seneweb|outlet|seneweb.com|Seneweb|||
dakaractu|outlet|dakaractu.com|Dakaractu|||
senenews|outlet|senenews.com|Senenews|SeneNews||
senego-com|outlet|senego.com|Senego|||
`;
