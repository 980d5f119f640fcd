package org.yuqiao.party.boundary;

/**
 * A partner bank was entered or its cooperation ended, told in the transaction that does it.
 *
 * @param bank the bank as it is now
 * @param by who did it
 */
public record BankChanged(BankView bank, String by) {}
