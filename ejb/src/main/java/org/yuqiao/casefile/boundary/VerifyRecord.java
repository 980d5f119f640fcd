package org.yuqiao.casefile.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.audit.boundary.AuditTrail;
import org.yuqiao.audit.model.AuditRecord;
import org.yuqiao.audit.model.ChainHead;
import org.yuqiao.casefile.model.BridgeCase;
import org.yuqiao.casefile.store.CaseFiles;
import org.yuqiao.ledger.boundary.Ledger;
import org.yuqiao.ledger.model.Account;
import org.yuqiao.ledger.model.AccountBalance;
import org.yuqiao.ledger.model.JournalLine;

/**
 * Checks the whole record (留痕校验): every chain link by link, every ledger line under its fact, every
 * case against its facts replayed. What was altered, removed, added or reordered is found.
 */
@Stateless
@RolesAllowed({"auditor", "admin"})
public class VerifyRecord {

  private static final int BATCH = 200;

  /** Below every case number; not the empty text, which Oracle takes for NULL. */
  private static final String BEFORE_ALL = "-";

  @Inject CaseFiles cases;
  @Inject AuditTrail trail;
  @Inject Ledger ledger;
  @Inject Today today;

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager em;

  /** The walk's sums and findings. */
  private static final class Walk {
    private final SM3Digest fingerprint = new SM3Digest();
    private final List<Verification.Finding> findings = new ArrayList<>();
    private long chains;
    private long records;
    private long lines;

    private void chain(ChainHead head, List<AuditRecord> of, List<JournalLine> booked) {
      byte[] text = (head.subject() + ":" + head.hash() + "\n").getBytes(StandardCharsets.US_ASCII);
      fingerprint.update(text, 0, text.length);
      findings.addAll(new ChainCheck(head, of, booked).findings());
      chains++;
      records += of.size();
      lines += booked.size();
    }

    private String fingerprint() {
      var hash = new byte[fingerprint.getDigestSize()];
      fingerprint.doFinal(hash, 0);
      return HexFormat.of().formatHex(hash);
    }
  }

  public Verification verify() {
    var walk = new Walk();
    for (ChainHead head : trail.heads()) {
      walk.chain(head, trail.of(head.subject()), ledger.linesOf(head.subject()));
    }
    String after = BEFORE_ALL;
    for (var batch = cases.after(after, BATCH);
        !batch.isEmpty();
        batch = cases.after(after, BATCH)) {
      check(batch, walk);
      after = batch.get(batch.size() - 1).number().value();
      em.clear();
    }
    strays(walk);
    balances(walk);
    return new Verification(
        today.now(), walk.chains, walk.records, walk.lines, walk.fingerprint(), walk.findings);
  }

  private void check(List<BridgeCase> batch, Walk walk) {
    var numbers = batch.stream().map(file -> file.number().value()).toList();
    var records = trail.ofAll(numbers);
    var lines = ledger.linesOfAll(numbers);
    for (BridgeCase file : batch) {
      var own = records.getOrDefault(file.number().value(), List.of());
      walk.chain(file.chain(), own, lines.getOrDefault(file.number().value(), List.of()));
      walk.findings.addAll(Replay.findings(file, own));
    }
  }

  private void balances(Walk walk) {
    var books = ledger.summed(LocalDate.of(9999, 12, 31));
    for (AccountBalance account : ledger.accounts()) {
      boolean equal =
          books.of(Account.SPECIAL_ACCOUNT, account.code()).equals(account.balance())
              && books.of(Account.RESERVED, account.code()).equals(account.reserved());
      if (!equal) {
        walk.findings.add(balanceDiffers(account.code()));
      }
    }
    if (!books.trialBalance().difference().isZero()) {
      walk.findings.add(balanceDiffers("-"));
    }
  }

  private static Verification.Finding balanceDiffers(String subject) {
    return new Verification.Finding(
        subject, 0, "balance-differs", "专户余额与账簿不符", "balances differ from the journal");
  }

  private void strays(Walk walk) {
    if (trail.count() != walk.records) {
      walk.findings.add(
          new Verification.Finding(
              "-", 0, "stray-records", "存在不属于任何业务的留痕", "records that belong to no chain"));
    }
    if (ledger.countLines() != walk.lines) {
      walk.findings.add(
          new Verification.Finding(
              "-", 0, "stray-lines", "存在不属于任何业务的账簿分录", "ledger lines that belong to no chain"));
    }
  }
}
