export default `
eyeradio-org|outlet|eyeradio.org|Eye Radio|||
radiotamazuj-org|outlet|radiotamazuj.org|Radio Tamazuj|||
`;
