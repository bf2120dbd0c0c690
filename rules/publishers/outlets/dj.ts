export default `
alqarn-dj|outlet|alqarn.dj|Al Qarn|en:Al Qarn||
`;
