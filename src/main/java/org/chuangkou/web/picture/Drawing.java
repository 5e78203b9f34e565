package org.chuangkou.web.picture;

/** A picture drawn anew: nothing is in it but what one sees. */
record Drawing(byte[] bytes, String type, int width, int height) {}
