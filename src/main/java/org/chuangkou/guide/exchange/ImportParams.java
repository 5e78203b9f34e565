package org.chuangkou.guide.exchange;

/** What an import needs to know. */
record ImportParams(String upload, String format, String address) {}
