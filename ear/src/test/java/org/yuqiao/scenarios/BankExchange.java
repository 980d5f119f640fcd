package org.yuqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The exchange directories as the custodian bank sees them: it takes messages and lays answers. */
final class BankExchange {

  private static final int PATIENCE = 120;

  private BankExchange() {}

  /** A folder of a special account's exchange: in, out or done. */
  static Path of(String fundAccount, String folder) throws IOException {
    return Files.createDirectories(
        Server.dataDirectory().resolve("bank").resolve(fundAccount).resolve(folder));
  }

  /** Lays the bank's answer to an instruction down, whole at once. */
  static void answers(String fundAccount, String number, String code) throws IOException {
    var folder = of(fundAccount, "in");
    var draft = Files.writeString(folder.resolve(number + ".part"), report(number, code));
    Files.move(draft, folder.resolve(number + "-" + code + ".xml"));
  }

  /** A pain.002 about one instruction. */
  static String report(String number, String code) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
        <GrpHdr><MsgId>HZ-%1$s</MsgId><CreDtTm>2026-11-17T09:00:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>%1$s</OrgnlMsgId>\
        <OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
        <OrgnlPmtInfAndSts><OrgnlPmtInfId>%1$s</OrgnlPmtInfId><TxInfAndSts>\
        <OrgnlEndToEndId>%1$s</OrgnlEndToEndId><TxSts>%2$s</TxSts>\
        <AccptncDtTm>2026-11-17T09:00:00+08:00</AccptncDtTm>\
        <AcctSvcrRef>回-%1$s</AcctSvcrRef></TxInfAndSts></OrgnlPmtInfAndSts>
        </CstmrPmtStsRpt></Document>"""
        .formatted(number, code);
  }

  /** Waits until something has happened. */
  static void until(Callable<Boolean> happened) throws Exception {
    for (int half = 0; half < PATIENCE && !happened.call(); half++) {
      TimeUnit.MILLISECONDS.sleep(500);
    }
    assertThat(happened.call()).isTrue();
  }
}
