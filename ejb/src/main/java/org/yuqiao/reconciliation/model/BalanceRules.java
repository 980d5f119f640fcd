package org.yuqiao.reconciliation.model;

import java.util.ArrayList;
import java.util.List;
import org.yuqiao.kernel.Money;
import org.yuqiao.kernel.Refusal;

/**
 * What must hold between a statement's own figures, and between it and its neighbours: the
 * statements of an account that give balances form one chain, without a gap and without two
 * accounts of one day.
 */
public final class BalanceRules {

  private BalanceRules() {}

  /**
   * A statement beside those kept before.
   *
   * @param before the latest that begins no later, or null
   * @param movedSince what its account's kept lines add from that one's first day to the day before
   *     this one
   * @param after the first that begins later, or null
   * @param movedUntil what lines add from this one's first day to the day before that one: this
   *     one's, and the kept ones between the two
   * @param kept what the kept lines of this one's days and its new lines add together
   */
  public record Neighbours(
      BankStatement before, Money movedSince, BankStatement after, Money movedUntil, Money kept) {}

  /** What is wrong with the statements of one file by themselves. */
  public static List<Refusal> refusals(List<ReadStatement> statements) {
    var refusals = new ArrayList<Refusal>();
    ReadStatement before = null;
    for (ReadStatement read : statements) {
      refusals.addAll(refusals(read));
      if (before != null && !follows(before, read)) {
        refusals.add(
            Place.FILE.fault(
                "statement-gap",
                "文件内两份对账单不连续：%s期末余额%s，%s期初余额%s。"
                    .formatted(before.to(), before.closing(), read.from(), read.opening()),
                ("Two statements of the file do not follow from each other: %s closes with %s, %s"
                        + " opens with %s.")
                    .formatted(before.to(), before.closing(), read.from(), read.opening())));
      }
      before = read;
    }
    return refusals;
  }

  private static boolean follows(ReadStatement before, ReadStatement read) {
    return before.hasBalances()
        && before.closing().equals(read.opening())
        && !read.from().isBefore(before.to());
  }

  private static List<Refusal> refusals(ReadStatement read) {
    if (!read.hasBalances()) {
      return List.of();
    }
    var expected = read.opening().plus(read.in()).minus(read.out());
    return expected.equals(read.closing())
        ? List.of()
        : List.of(
            Place.FILE.fault(
                "statement-does-not-add-up",
                "期初余额%s＋收入%s－支出%s＝%s，与期末余额%s不符，相差%s。"
                    .formatted(
                        read.opening(),
                        read.in(),
                        read.out(),
                        expected,
                        read.closing(),
                        read.closing().minus(expected)),
                "Opening balance %s plus %s in less %s out is %s, not the closing balance %s."
                    .formatted(read.opening(), read.in(), read.out(), expected, read.closing())));
  }

  /** What is wrong with a statement beside its neighbours. */
  public static List<Refusal> refusals(ReadStatement read, Neighbours beside) {
    var refusals = new ArrayList<Refusal>();
    if (!read.hasBalances()) {
      return refusals;
    }
    if (beside.before() != null) {
      var expected = beside.before().opening().plus(beside.movedSince());
      if (!expected.equals(read.opening())) {
        refusals.add(afterGap(read, beside.before(), expected));
      }
    }
    if (beside.after() != null) {
      var expected = read.opening().plus(beside.movedUntil());
      if (!expected.equals(beside.after().opening())) {
        refusals.add(beforeGap(read, beside.after(), expected));
      }
    }
    if (refusals.isEmpty() && !beside.kept().equals(read.in().minus(read.out()))) {
      refusals.add(contradiction(read, beside.kept()));
    }
    return refusals;
  }

  /**
   * A file without balances brings lines on days whose lines already come to what a statement
   * closes with: it has them in other words, or they are no lines of this account.
   *
   * @param fresh how many lines it would add
   */
  public static Refusal complete(BankStatement covering, int fresh) {
    return Place.FILE.fault(
        "statement-contradicts-lines",
        "已导入流水与截至%s的对账单期末余额%s相符，本文件无余额，却另有%d行：为同一流水的另一种写法，或不属于本专户；请导入带余额的对账单。"
            .formatted(covering.toDay(), covering.closing(), fresh),
        ("The lines kept come to the closing balance of the statement up to %s, %s; this file has"
                + " no balances and %d lines more: the same ones in other words, or none of this"
                + " account. Import a statement with balances.")
            .formatted(covering.toDay(), covering.closing(), fresh));
  }

  private static Refusal afterGap(ReadStatement read, BankStatement before, Money expected) {
    boolean gap = before.toDay().plusDays(1).isBefore(read.from());
    return gap
        ? Place.FILE.fault(
            "statement-gap",
            "上一份对账单（%s至%s）之后余额为%s，本单自%s起期初余额为%s：缺%s至%s的对账单，请先导入。"
                .formatted(
                    before.fromDay(),
                    before.toDay(),
                    expected,
                    read.from(),
                    read.opening(),
                    before.toDay().plusDays(1),
                    read.from().minusDays(1)),
            ("After the statement before (%s to %s) the balance is %s, this one opens on %s with"
                    + " %s: the statement of %s to %s is missing; import it first.")
                .formatted(
                    before.fromDay(),
                    before.toDay(),
                    expected,
                    read.from(),
                    read.opening(),
                    before.toDay().plusDays(1),
                    read.from().minusDays(1)))
        : Place.FILE.fault(
            "statement-opening-differs",
            "按已导入的对账单（%s至%s），%s日初余额应为%s，本单期初余额为%s。"
                .formatted(before.fromDay(), before.toDay(), read.from(), expected, read.opening()),
            ("By the statement imported before (%s to %s) the balance at the beginning of %s is"
                    + " %s, this one opens with %s.")
                .formatted(
                    before.fromDay(), before.toDay(), read.from(), expected, read.opening()));
  }

  private static Refusal beforeGap(ReadStatement read, BankStatement after, Money expected) {
    return Place.FILE.fault(
        "statement-closing-differs",
        "后一份对账单（%s至%s）期初余额为%s，而按本单（%s至%s）应为%s：两单之间缺对账单，或有行缺失、重复。"
            .formatted(
                after.fromDay(), after.toDay(), after.opening(), read.from(), read.to(), expected),
        ("The next statement (%s to %s) opens with %s, by this one (%s to %s) it should be %s:"
                + " a statement between them, or a line, is missing or doubled.")
            .formatted(
                after.fromDay(), after.toDay(), after.opening(), read.from(), read.to(), expected));
  }

  private static Refusal contradiction(ReadStatement read, Money kept) {
    return Place.FILE.fault(
        "statement-contradicts-lines",
        "%s至%s已导入的流水与本单新增合计为%s，本单为%s：先前导入的流水中有本单所没有的行。"
            .formatted(read.from(), read.to(), kept, read.in().minus(read.out())),
        ("The lines kept for %s to %s come to %s with the new ones, this statement to %s: a line"
                + " imported before is not in it.")
            .formatted(read.from(), read.to(), kept, read.in().minus(read.out())));
  }
}
