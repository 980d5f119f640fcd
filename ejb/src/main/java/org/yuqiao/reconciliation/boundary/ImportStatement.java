package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.reconciliation.model.BalanceRules;
import org.yuqiao.reconciliation.model.BankStatement;
import org.yuqiao.reconciliation.model.ColumnMapping;
import org.yuqiao.reconciliation.model.OwnAccount;
import org.yuqiao.reconciliation.model.Place;
import org.yuqiao.reconciliation.model.Reading;
import org.yuqiao.reconciliation.model.StatementFormat;
import org.yuqiao.reconciliation.store.BankStatements;
import org.yuqiao.reconciliation.store.ColumnChoices;
import org.yuqiao.reconciliation.store.OwnAccounts;
import org.yuqiao.reconciliation.store.StatementFiles;
import org.yuqiao.sheet.SheetFile;

/**
 * Imports a bank statement (导入对账单): read whole, held against the account, its balances and the
 * statements before and after; then kept in one transaction, or refused with every reason.
 */
@Stateless
@RolesAllowed("treasurer")
public class ImportStatement {

  private static final int BLOCK = 64 * 1024;

  /**
   * What a file is said to be.
   *
   * @param fundAccount the code of the special account
   * @param format one of the formats, or null where its content is to tell
   * @param mapping the id of the column mapping to read by, or null for the remembered ones
   */
  public record Into(String fundAccount, String format, String mapping) {}

  @Inject OwnAccounts accounts;
  @Inject BankStatements statements;
  @Inject ColumnChoices choices;
  @Inject StatementRecorder recorder;
  @Inject Today today;

  /** Imports a file; one that comes twice adds nothing. */
  public Outcome<ImportedStatements> importFile(StatementFile file, Into into) {
    var account = accounts.find(into.fundAccount());
    if (account.isEmpty()) {
      return Outcome.refused(List.of(unknown(into.fundAccount())));
    }
    var digest = digest(file.content());
    var before = statements.ofDigest(into.fundAccount(), digest);
    return before.isPresent()
        ? Outcome.done(known(StatementView.of(before.get())))
        : read(file, into, new Target(account.get(), digest));
  }

  /** Where a file goes, and by what it is known again. */
  private record Target(OwnAccount account, String digest) {}

  private Outcome<ImportedStatements> read(StatementFile file, Into into, Target target) {
    var format = StatementFiles.formatOf(file.content());
    if (into.format() != null && !format.name().equals(into.format())) {
      return Outcome.refused(List.of(otherFormat(into.format(), format)));
    }
    var mapping =
        into.mapping() == null ? ColumnMapping.idOf(into.fundAccount(), format) : into.mapping();
    if (into.mapping() != null && choices.find(mapping).isEmpty()) {
      return Outcome.refused(List.of(noMapping(mapping)));
    }
    var reading =
        format.hasColumns()
            ? StatementFiles.readSheet(
                file.content(), choices.headings(into.fundAccount(), mapping), today.date())
            : StatementFiles.readCamt(file.content(), today.date());
    var faults = faults(reading, target.account());
    return faults.isEmpty()
        ? recorder.keep(
            target.account().code(),
            reading.statements(),
            new BankStatement.Source(file.fileName(), format, target.digest()))
        : Outcome.refused(faults);
  }

  private static List<Refusal> faults(Reading reading, OwnAccount account) {
    var faults = new ArrayList<>(reading.faults());
    reading.statements().stream()
        .map(account::refusalOf)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(faults::add);
    faults.addAll(BalanceRules.refusals(reading.statements()));
    return faults;
  }

  private static ImportedStatements known(StatementView before) {
    return new ImportedStatements(List.of(before), before.lines(), 0, before.lines());
  }

  private static Refusal unknown(String code) {
    return Place.FILE.fault(
        "fund-account-unknown",
        "没有专户%s。".formatted(code),
        "There is no special account %s.".formatted(code));
  }

  private static Refusal noMapping(String id) {
    return Place.FILE.fault(
        "mapping-unknown", "没有列映射%s。".formatted(id), "There is no mapping %s.".formatted(id));
  }

  private static Refusal otherFormat(String said, StatementFormat found) {
    return Place.FILE.fault(
        "format-contradicts",
        "文件内容为%s格式，与所选%s不符。".formatted(found, said),
        "The file is %s, not %s.".formatted(found, said));
  }

  private static String digest(SheetFile.Content content) {
    var digest = new SM3Digest();
    var block = new byte[BLOCK];
    try (InputStream stream = content.open()) {
      for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
        digest.update(block, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }
}
