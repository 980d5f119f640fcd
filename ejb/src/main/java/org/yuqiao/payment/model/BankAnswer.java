package org.yuqiao.payment.model;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * What a bank says about an instruction, by message or in a person's words.
 *
 * @param number the instruction's number
 * @param executedOn the bank's day of an executed payment, else null
 * @param reference the bank's reference, or null where it gave none
 * @param reason why not, or what is unclear; or null
 * @param amount the amount as the bank understood it, or null where it does not say
 */
public record BankAnswer(
    String number,
    PaymentStatus status,
    LocalDate executedOn,
    String reference,
    String reason,
    Money amount) {}
