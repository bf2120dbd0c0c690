export default `
trinidadexpress|outlet|trinidadexpress.com|Trinidad Express|||
guardian-co-tt|outlet|guardian.co.tt|Trinidad Guardian|Trinidad and Tobago Guardian||
newsday-co-tt|outlet|newsday.co.tt|Newsday (Trinidad)|en:Trinidad and Tobago Newsday; en:?Newsday||
`;
