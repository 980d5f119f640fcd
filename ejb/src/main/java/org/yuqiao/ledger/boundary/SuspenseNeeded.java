package org.yuqiao.ledger.boundary;

/**
 * Somebody is about to book on the suspense of a bank line (待查账). Fired before the books are
 * locked, so that the line's row is locked first.
 *
 * @param bankLine the line's id
 */
public record SuspenseNeeded(String bankLine) {}
