package org.yuqiao.access.boundary;

import java.time.Instant;

/**
 * A change to a user, told to whoever observes it in the transaction that makes it.
 *
 * @param field what changed: user, roles, password or enabled
 * @param before the old value, or null; never a password
 * @param after the new value, or null; never a password
 */
public record UserChanged(
    String username, String field, String before, String after, String by, Instant at) {}
