package org.yuqiao.party.model;

/**
 * An account that somebody asks to have on the white list.
 *
 * @param creditCode the borrower's unified social credit code
 * @param accountName the account's name, which is the borrower's
 * @param bankCode the lending bank
 * @param accountNumber digits, as the bank writes it
 */
public record AccountProposal(
    String creditCode, String accountName, String bankCode, String accountNumber) {}
