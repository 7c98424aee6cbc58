/** Name of the cookie that keeps the side bar narrow; read by the server, so that it comes as it was left. */
export const RAIL_COOKIE = 'candor_rail';
