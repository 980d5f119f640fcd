package org.yuqiao.casefile.boundary;

import org.yuqiao.kernel.CaseNumber;

/**
 * A fact takes a case away from its prepared payment without cancelling that by itself. Fired in
 * the fact's transaction before anything is booked, so that the instruction ends with it.
 *
 * @param fact the kind of the fact
 */
public record PaymentVoided(CaseNumber number, String fact) {}
