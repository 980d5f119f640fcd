package org.yuqiao.payment.boundary;

import java.time.Instant;

/**
 * A bank's answer file.
 *
 * @param taken whether all that it says was taken; else nothing of it was
 * @param told why it was not taken
 */
public record AnswerFileView(
    String fileName, boolean taken, String told, String receivedBy, Instant receivedAt) {}
