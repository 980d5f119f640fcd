package org.yuqiao.web.rest.payment;

import java.util.List;
import org.yuqiao.payment.boundary.PaymentRow;
import org.yuqiao.payment.boundary.PaymentTotals;

/** A page of instructions with count and sum of all that were found. */
public record PaymentList(List<PaymentRow> items, PaymentTotals totals) {}
