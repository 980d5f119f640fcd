package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Payer;
import org.yuqiao.payment.model.PaymentInstruction;
import org.yuqiao.payment.store.Instructions;

/**
 * The bank's batch payment sheet (批量付款表) for chosen instructions, one row each: account numbers as
 * text, amounts as exact numbers, the instruction's number in the column the bank gives back.
 */
@Stateless
@RolesAllowed({"treasurer", "releaser", "auditor"})
public class PaymentSheet {

  /** The most instructions one sheet has. */
  public static final int MOST = 1000;

  private static final List<String> HEADING =
      List.of(
          "序号", "指令编号", "付款账号", "付款户名", "收款账号", "收款户名", "收款银行", "金额（元）", "币种", "用途", "业务编号", "状态");
  private static final int AMOUNT = 7;
  private static final int WIDTH = 22;

  @Inject Instructions instructions;
  @Inject Ledger ledger;

  /** The sheet of the instructions that exist among those named, in the order given. */
  public byte[] xlsx(List<String> numbers) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Yuqiao", "1.0")) {
      var sheet = workbook.newWorksheet("批量付款");
      heading(sheet);
      int line = 1;
      for (String number : numbers.stream().distinct().limit(MOST).toList()) {
        var found = instructions.find(number);
        if (found.isPresent()) {
          row(sheet, line++, found.get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void heading(Worksheet sheet) {
    for (int column = 0; column < HEADING.size(); column++) {
      sheet.value(0, column, HEADING.get(column));
      sheet.width(column, column == 0 ? 8 : WIDTH);
    }
    sheet.range(0, 0, 0, HEADING.size() - 1).style().bold().fillColor("E9EEF4").set();
    sheet.freezePane(0, 1);
  }

  private void row(Worksheet sheet, int line, PaymentInstruction p) {
    var payer = ledger.payer(p.fundAccount());
    sheet.value(line, 0, line);
    List<String> before =
        List.of(
            p.number(),
            name(payer.map(Payer::accountOrCode).orElse(p.fundAccount())),
            name(payer.map(Payer::name).orElse(p.fundAccount())),
            p.payee().account(),
            p.payee().name(),
            p.payee().bank());
    texts(sheet, line, 1, before);
    sheet.value(line, AMOUNT, BigDecimal.valueOf(p.amount().fen(), 2));
    sheet.style(line, AMOUNT).format("#,##0.00").set();
    texts(
        sheet,
        line,
        AMOUNT + 1,
        List.of(
            "CNY", words(p, x -> x.purpose().label().zh()), p.subject(), p.status().label().zh()));
  }

  private static String words(PaymentInstruction p, Function<PaymentInstruction, String> orElse) {
    return p.remittance() == null ? orElse.apply(p) : p.remittance();
  }

  private static String name(String text) {
    return text == null ? "" : text;
  }

  private static void texts(Worksheet sheet, int line, int from, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      sheet.value(line, from + i, texts.get(i));
      sheet.style(line, from + i).format("@").set();
    }
  }
}
