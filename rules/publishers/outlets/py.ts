export default `
abc-com-py|outlet|abc.com.py|ABC Color|||
ultimahora|outlet|ultimahora.com|?Última Hora|es:?!Última Hora||
lanacion-com-py|outlet|lanacion.com.py|La Nación (Paraguay)|es:?La Nación||
wochenblatt-cc|outlet|wochenblatt.cc|Wochenblatt|es:Wochenblatt||
`;
