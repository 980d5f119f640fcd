package org.yuqiao.payment.boundary;

/** A message lies in the outbox; it may leave once the transaction has committed. */
public record OutboxFilled(String messageId) {}
