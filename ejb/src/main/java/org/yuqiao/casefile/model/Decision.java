package org.yuqiao.casefile.model;

import org.yuqiao.kernel.Money;

/**
 * An approval with what it was judged by.
 *
 * @param limits all four limits as they stood
 * @param edition the id of the policy edition in force
 */
public record Decision(Money approved, FourLimits limits, String edition, String opinion) {}
