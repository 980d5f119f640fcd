package org.yuqiao.payment.store;

import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuqiao.kernel.BusinessTime;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.payment.model.BankAnswer;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.model.PaymentStatus;
import org.yuqiao.policy.model.Clause;

/**
 * What a bank's pain.002 says about the fund's instructions, transaction by transaction; a report
 * on a whole message or group speaks for the one instruction in it.
 */
public final class Pain002 {

  /** The standard's status codes as the fund reads them; docs/bank-api.md lists them. */
  static final Map<String, PaymentStatus> CODES =
      Map.ofEntries(
          Map.entry("RCVD", PaymentStatus.ACCEPTED),
          Map.entry("ACTC", PaymentStatus.ACCEPTED),
          Map.entry("ACCP", PaymentStatus.ACCEPTED),
          Map.entry("ACFC", PaymentStatus.ACCEPTED),
          Map.entry("ACSP", PaymentStatus.ACCEPTED),
          Map.entry("ACWC", PaymentStatus.ACCEPTED),
          Map.entry("ACWP", PaymentStatus.ACCEPTED),
          Map.entry("PATC", PaymentStatus.ACCEPTED),
          Map.entry("PDNG", PaymentStatus.ACCEPTED),
          Map.entry("ACSC", PaymentStatus.EXECUTED),
          Map.entry("ACCC", PaymentStatus.EXECUTED),
          Map.entry("RJCT", PaymentStatus.REJECTED),
          Map.entry("CANC", PaymentStatus.REJECTED),
          Map.entry("BLCK", PaymentStatus.UNKNOWN));

  private static final String CURRENCY = "CNY";
  private static final int LONGEST_TEXT = 500;

  private final CustomerPaymentStatusReportV10 report;
  private final List<BankReport.Placed> answers = new ArrayList<>();
  private final List<Refusal> faults = new ArrayList<>();

  private Pain002(CustomerPaymentStatusReportV10 report) {
    this.report = report;
  }

  public static BankReport read(byte[] content) {
    var read = Pain002Xml.read(content);
    if (read.message() == null) {
      return BankReport.unreadable(read.faults());
    }
    var report = read.message().getCstmrPmtStsRpt();
    if (report == null || report.getGrpHdr() == null || report.getOrgnlGrpInfAndSts() == null) {
      return BankReport.unreadable(
          List.of(
              fault(
                  "report-incomplete",
                  "CstmrPmtStsRpt",
                  "回执缺少报文头（GrpHdr）或原报文信息（OrgnlGrpInfAndSts）。",
                  "The report lacks GrpHdr or OrgnlGrpInfAndSts.")));
    }
    return new Pain002(report).read();
  }

  private BankReport read() {
    var payments = report.getOrgnlPmtInfAndSts();
    for (int i = 0; i < payments.size(); i++) {
      payment(payments.get(i), "OrgnlPmtInfAndSts[%d]".formatted(i + 1));
    }
    if (answers.isEmpty() && faults.isEmpty()) {
      group();
    }
    return new BankReport(
        report.getGrpHdr().getMsgId(), faults.isEmpty() ? answers : List.of(), faults);
  }

  private void payment(OriginalPaymentInstruction32 payment, String place) {
    var transactions = payment.getTxInfAndSts();
    for (int i = 0; i < transactions.size(); i++) {
      transaction(transactions.get(i), "%s/TxInfAndSts[%d]".formatted(place, i + 1));
    }
    if (transactions.isEmpty() && payment.getPmtInfSts() != null) {
      whole(
          payment.getOrgnlPmtInfId(),
          payment.getPmtInfSts(),
          new Said(
              place + "/PmtInfSts",
              null,
              report.getGrpHdr().getMsgId(),
              reason(payment.getStsRsnInf())));
    }
  }

  private void group() {
    var original = report.getOrgnlGrpInfAndSts();
    if (original.getGrpSts() == null) {
      faults.add(
          fault(
              "report-without-status",
              "OrgnlGrpInfAndSts",
              "回执没有任何状态。",
              "The report has no status."));
      return;
    }
    whole(
        original.getOrgnlMsgId(),
        original.getGrpSts(),
        new Said(
            "OrgnlGrpInfAndSts/GrpSts",
            null,
            report.getGrpHdr().getMsgId(),
            reason(original.getStsRsnInf())));
  }

  /** What an answer rests on beside its status. */
  private record Said(String place, LocalDate day, String reference, String reason) {}

  private void whole(String number, String code, Said said) {
    answer(number, code, said, null);
  }

  private void transaction(PaymentTransaction105 transaction, String place) {
    String number =
        Stream.of(transaction.getOrgnlEndToEndId(), transaction.getOrgnlInstrId())
            .filter(PaymentInstruction::isNumber)
            .findFirst()
            .orElse(transaction.getOrgnlEndToEndId());
    answer(
        number,
        transaction.getTxSts(),
        new Said(
            place, day(transaction), reference(transaction), reason(transaction.getStsRsnInf())),
        amount(transaction, place));
  }

  private void answer(String number, String code, Said said, Money amount) {
    var status = code == null ? null : CODES.get(code);
    if (!PaymentInstruction.isNumber(number)) {
      faults.add(
          fault(
              "payment-number-unknown",
              said.place(),
              "原报文编号“%s”不是本基金的付款指令编号。".formatted(number),
              "\"%s\" is not the number of an instruction of this fund.".formatted(number)));
    } else if (status == null) {
      faults.add(
          fault(
              "status-code-unknown",
              said.place(),
              "无法识别的状态代码“%s”。".formatted(code),
              "The status code \"%s\" is not known.".formatted(code)));
    } else {
      var executed = status == PaymentStatus.EXECUTED ? dayOr(said.day()) : null;
      answers.add(
          new BankReport.Placed(
              said.place(),
              new BankAnswer(number, status, executed, said.reference(), said.reason(), amount)));
    }
  }

  private LocalDate dayOr(LocalDate day) {
    return day == null ? dayOf(report.getGrpHdr().getCreDtTm()) : day;
  }

  private static LocalDate day(PaymentTransaction105 transaction) {
    var original = transaction.getOrgnlTxRef();
    return original != null && original.getIntrBkSttlmDt() != null
        ? original.getIntrBkSttlmDt()
        : dayOf(transaction.getAccptncDtTm());
  }

  private static LocalDate dayOf(OffsetDateTime moment) {
    return moment == null ? null : BusinessTime.dateOf(moment.toInstant());
  }

  private String reference(PaymentTransaction105 transaction) {
    return Stream.of(
            transaction.getAcctSvcrRef(),
            transaction.getClrSysRef(),
            transaction.getStsId(),
            report.getGrpHdr().getMsgId())
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  private Money amount(PaymentTransaction105 transaction, String place) {
    var original = transaction.getOrgnlTxRef();
    var given =
        original == null || original.getAmt() == null ? null : original.getAmt().getInstdAmt();
    if (given == null) {
      return null;
    }
    try {
      if (CURRENCY.equals(given.getCcy())) {
        return Money.parseYuan(given.getValue().stripTrailingZeros().toPlainString());
      }
    } catch (IllegalArgumentException | NullPointerException e) {
      // told below, with its place
    }
    faults.add(
        fault(
            "amount-unreadable",
            place + "/OrgnlTxRef/Amt",
            "金额或币种有误：%s %s。".formatted(given.getValue(), given.getCcy()),
            "Not an amount of renminbi: %s %s.".formatted(given.getValue(), given.getCcy())));
    return null;
  }

  private static String reason(List<StatusReasonInformation12> reasons) {
    String text =
        reasons.stream()
            .flatMap(Pain002::words)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
            .strip();
    return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST_TEXT, text.length()));
  }

  private static Stream<String> words(StatusReasonInformation12 reason) {
    var code = reason.getRsn();
    Stream<String> codes = code == null ? Stream.empty() : Stream.of(code.getCd(), code.getPrtry());
    return Stream.concat(codes, reason.getAddtlInf().stream());
  }

  private static Refusal fault(String code, String place, String zh, String en) {
    return new Refusal(code, Clause.DATA.id(), place, zh, en);
  }
}
