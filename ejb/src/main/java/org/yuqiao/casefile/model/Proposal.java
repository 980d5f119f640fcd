package org.yuqiao.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yuqiao.kernel.Money;

/** A compensation or write-off that waits for another person's decision. */
@Embeddable
public record Proposal(
    @Enumerated(EnumType.STRING) @Column(name = "proposal_kind") RecoveryKind kind,
    @Column(name = "proposal_fen") Money amount,
    @Column(name = "proposal_document") String documentNumber,
    @Column(name = "proposal_payer") String payer,
    @Column(name = "proposed_by") String proposedBy) {}
