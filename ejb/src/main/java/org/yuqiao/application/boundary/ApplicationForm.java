package org.yuqiao.application.boundary;

import java.time.LocalDate;
import org.yuqiao.kernel.Money;

/**
 * The application form (转贷申请表).
 *
 * @param kind code of the kind of borrower: sme, self-employed, farm, double-hundred, individual
 * @param sector sector of the size standard, in Chinese as the standard writes it
 * @param revenue last year's revenue in yuan
 * @param assets total assets in yuan
 * @param district district of registration, in Chinese
 * @param lenderBank code of the bank whose loan falls due
 * @param oldPrincipal what remains of the old loan, in yuan
 * @param renewingBank code of the bank that is to grant the new loan
 * @param requested amount to be bridged, in yuan
 * @param difficulty why repayment is difficult for now
 */
public record ApplicationForm(
    String borrowerName,
    String creditCode,
    String kind,
    String sector,
    Integer staff,
    Money revenue,
    Money assets,
    Boolean specialised,
    Boolean doubleHundred,
    String district,
    String lenderBank,
    String oldContract,
    Money oldPrincipal,
    LocalDate oldMaturesOn,
    String renewingBank,
    Money requested,
    String difficulty,
    String contactName,
    String contactPhone) {}
