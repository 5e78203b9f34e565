package org.chuangkou.guide.document;

import org.chuangkou.base.Message;

/** Something in a guide that cannot be right as it stands, or that a clerk would miss. It never stops a save. */
public record Doubt(String clause, Message message) {}
