export default `
laprensani|outlet|laprensani.com laprensa.com.ni|La Prensa (Nicaragua)|es:La Prensa de Nicaragua; es:?La Prensa||
confidencial-digital|outlet|confidencial.digital|?Confidencial|es:?Confidencial||
100noticias-com-ni|outlet|100noticias.com.ni|100% Noticias|||
`;
