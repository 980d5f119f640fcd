package org.yuqiao.ledger.boundary;

/**
 * Money that was taken out of a bank line's suspense goes back into it, since what it was booked as
 * is reversed (冲回待查账). Fired in the transaction that books it; who holds the books then has asked
 * for the line before.
 *
 * @param bankLine the line's id
 */
public record SuspenseRefilled(String bankLine) {}
