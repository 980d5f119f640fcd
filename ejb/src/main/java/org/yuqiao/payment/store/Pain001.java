package org.yuqiao.payment.store;

import com.prowidesoftware.swift.model.mx.MinimumEscapeHandler;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxWriteConfiguration;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.Money;
import org.yuqiao.ledger.model.Payer;
import org.yuqiao.payment.model.PaymentInstruction;

/**
 * Writes an instruction as ISO 20022 pain.001.001.09, one instruction a message: the instruction's
 * number is MsgId, PmtInfId, InstrId and EndToEndId, so that whatever the bank answers names it.
 */
public final class Pain001 {

  /** The account that pays, as its bank knows it. */
  public record Debtor(String name, String account, String bank) {

    public static Debtor of(Payer payer) {
      return new Debtor(payer.name(), payer.accountOrCode(), payer.bankOrName());
    }
  }

  private static final String CURRENCY = "CNY";
  private static final int LONGEST_NAME = 140;

  private Pain001() {}

  public static String write(PaymentInstruction instruction, Debtor debtor, Instant releasedAt) {
    var message = new MxPain00100109();
    message.setCstmrCdtTrfInitn(
        new CustomerCreditTransferInitiationV09()
            .setGrpHdr(header(instruction, debtor, releasedAt))
            .addPmtInf(payment(instruction, debtor)));
    var form = new MxWriteConfiguration();
    form.documentPrefix = null;
    form.escapeHandler = new MinimumEscapeHandler();
    form.includeXMLDeclaration = true;
    return message.message(form);
  }

  private static GroupHeader85 header(PaymentInstruction of, Debtor debtor, Instant releasedAt) {
    return new GroupHeader85()
        .setMsgId(of.number())
        .setCreDtTm(
            releasedAt.atZone(BusinessTime.ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS))
        .setNbOfTxs("1")
        .setCtrlSum(yuan(of.amount()))
        .setInitgPty(party(debtor.name()));
  }

  private static PaymentInstruction30 payment(PaymentInstruction of, Debtor debtor) {
    return new PaymentInstruction30()
        .setPmtInfId(of.number())
        .setPmtMtd(PaymentMethod3Code.TRF)
        .setBtchBookg(false)
        .setNbOfTxs("1")
        .setCtrlSum(yuan(of.amount()))
        .setReqdExctnDt(new DateAndDateTime2Choice().setDt(of.releasedOn()))
        .setDbtr(party(debtor.name()))
        .setDbtrAcct(account(debtor.account()).setCcy(CURRENCY))
        .setDbtrAgt(bank(debtor.bank()))
        .setChrgBr(ChargeBearerType1Code.DEBT)
        .addCdtTrfTxInf(transfer(of));
  }

  private static CreditTransferTransaction34 transfer(PaymentInstruction of) {
    var transfer =
        new CreditTransferTransaction34()
            .setPmtId(
                new PaymentIdentification6().setInstrId(of.number()).setEndToEndId(of.number()))
            .setAmt(
                new AmountType4Choice()
                    .setInstdAmt(
                        new ActiveOrHistoricCurrencyAndAmount()
                            .setCcy(CURRENCY)
                            .setValue(yuan(of.amount()))))
            .setCdtrAgt(bank(of.payee().bank()))
            .setCdtr(party(of.payee().name()))
            .setCdtrAcct(account(of.payee().account()));
    return of.remittance() == null
        ? transfer
        : transfer.setRmtInf(new RemittanceInformation16().addUstrd(cut(of.remittance())));
  }

  private static PartyIdentification135 party(String name) {
    return new PartyIdentification135().setNm(cut(name));
  }

  private static CashAccount38 account(String number) {
    return new CashAccount38()
        .setId(
            new AccountIdentification4Choice()
                .setOthr(new GenericAccountIdentification1().setId(number)));
  }

  private static BranchAndFinancialInstitutionIdentification6 bank(String name) {
    return new BranchAndFinancialInstitutionIdentification6()
        .setFinInstnId(new FinancialInstitutionIdentification18().setNm(cut(name)));
  }

  private static BigDecimal yuan(Money amount) {
    return BigDecimal.valueOf(amount.fen(), 2);
  }

  /** ISO 20022 takes names of at most 140 characters; a character is never cut in two. */
  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_NAME
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME));
  }
}
