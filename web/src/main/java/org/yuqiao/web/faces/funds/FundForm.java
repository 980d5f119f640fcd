package org.yuqiao.web.faces.funds;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yuqiao.fund.boundary.SpecialAccountReceipt;
import org.yuqiao.kernel.Money;

/** What is typed into the dialog, whichever act it is for. */
public class FundForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Money amount;
  private LocalDate day;
  private String account;
  private String fromAccount;
  private String toAccount;
  private String contributor;
  private String document;
  private String reference;
  private String purpose;
  private String payeeName;
  private String payeeAccount;
  private String payeeBank;
  private String reason;
  private String name;
  private String custodian;
  private String number;
  private String channel;
  private String told;
  private long seq;

  /** Takes over what is known of an account that is to be changed. */
  void take(SpecialAccountReceipt known) {
    name = known.name();
    custodian = known.custodianBank();
    number = known.accountNumber();
  }

  /** All that was typed, to tell one asking from another. */
  List<Object> asked() {
    return Arrays.asList(
        amount,
        day,
        account,
        fromAccount,
        toAccount,
        contributor,
        document,
        reference,
        purpose,
        payeeName,
        payeeAccount,
        payeeBank,
        reason,
        name,
        custodian,
        number,
        channel,
        seq);
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getFromAccount() {
    return fromAccount;
  }

  public void setFromAccount(String fromAccount) {
    this.fromAccount = fromAccount;
  }

  public String getToAccount() {
    return toAccount;
  }

  public void setToAccount(String toAccount) {
    this.toAccount = toAccount;
  }

  public String getContributor() {
    return contributor;
  }

  public void setContributor(String contributor) {
    this.contributor = contributor;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getPayeeName() {
    return payeeName;
  }

  public void setPayeeName(String payeeName) {
    this.payeeName = payeeName;
  }

  public String getPayeeAccount() {
    return payeeAccount;
  }

  public void setPayeeAccount(String payeeAccount) {
    this.payeeAccount = payeeAccount;
  }

  public String getPayeeBank() {
    return payeeBank;
  }

  public void setPayeeBank(String payeeBank) {
    this.payeeBank = payeeBank;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCustodian() {
    return custodian;
  }

  public void setCustodian(String custodian) {
    this.custodian = custodian;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getTold() {
    return told;
  }

  public void setTold(String told) {
    this.told = told;
  }

  public long getSeq() {
    return seq;
  }

  public void setSeq(long seq) {
    this.seq = seq;
  }
}
