package org.chuangkou.base;

/**
 * Who does something, for the audit trail.
 *
 * @param username the account, or {@code -} for nobody in particular
 * @param address where the request came from, or {@code -} for the service itself
 */
public record Actor(String username, String address) {
    /** The service, doing something of its own accord. */
    public static final Actor SERVICE = new Actor("-", "-");
}
