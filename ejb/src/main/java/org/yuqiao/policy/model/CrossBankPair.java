package org.yuqiao.policy.model;

/**
 * Two banks between which a pilot scheme allows cross-bank bridging (跨行转贷).
 *
 * @param lenderCode the bank whose loan is repaid
 * @param renewingBankCode the bank that grants the new loan
 */
public record CrossBankPair(String lenderCode, String renewingBankCode) {}
