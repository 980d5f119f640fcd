package org.yuqiao.payment.model;

import java.time.Instant;
import java.util.List;

/**
 * An instruction with what happened to it before it is entered here.
 *
 * @param steps its life so far, from its beginning
 * @param sentAt when its message left
 */
public record PaymentPast(
    PaymentInstruction instruction, List<PaymentStep> steps, Instant sentAt) {}
