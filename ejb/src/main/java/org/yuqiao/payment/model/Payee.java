package org.yuqiao.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who is to receive the money (收款人).
 *
 * @param account the account's number
 * @param bank the name of the bank that keeps it
 */
@Embeddable
public record Payee(
    @Column(name = "payee_name") String name,
    @Column(name = "payee_account") String account,
    @Column(name = "payee_bank") String bank) {}
