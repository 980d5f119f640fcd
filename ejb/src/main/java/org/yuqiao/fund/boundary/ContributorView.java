package org.yuqiao.fund.boundary;

import org.yuqiao.kernel.Money;

/**
 * A contributor's capital and entitlement as of a day.
 *
 * @param codeSource GB/T 2260, or YUQIAO where the code is ours
 * @param paidIn what was paid in so far, wrong entries apart
 * @param returned what was paid back so far
 * @param capital what is in the pool
 * @param sharePercent its part of the pool's capital in per cent, two places
 * @param entitlement the multiple of its capital, or null where no multiple is in force or none is
 *     due: the city serves all
 * @param used principal out and money promised to borrowers of the district
 * @param left entitlement less used, or null
 */
public record ContributorView(
    String code,
    String name,
    String codeSource,
    Money paidIn,
    Money returned,
    Money capital,
    String sharePercent,
    Money entitlement,
    Money used,
    Money left) {}
