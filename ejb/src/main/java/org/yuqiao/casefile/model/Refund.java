package org.yuqiao.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yuqiao.kernel.Money;

/** Money to be paid back (退款制单), which waits for another person's release. */
@Embeddable
public record Refund(
    @Enumerated(EnumType.STRING) @Column(name = "refund_kind") RefundKind kind,
    @Column(name = "refund_fen") Money amount,
    @Column(name = "refund_payee") String payee,
    @Column(name = "refund_account_number") String accountNumber,
    @Column(name = "refund_prepared_by") String preparedBy) {}
