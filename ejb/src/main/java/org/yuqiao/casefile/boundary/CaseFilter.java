package org.yuqiao.casefile.boundary;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which cases a list shows; null or empty leaves a property open.
 *
 * @param text part of a borrower's name, or the beginning of a case number, credit code or contract
 *     number
 * @param statuses codes of states
 * @param bank code of a bank that is lender or renewing bank
 */
public record CaseFilter(
    String text,
    Set<String> statuses,
    String bank,
    String district,
    String kind,
    Boolean crossBank,
    LocalDate appliedFrom,
    LocalDate appliedTo,
    LocalDate drawnFrom,
    LocalDate drawnTo,
    LocalDate dueFrom,
    LocalDate dueTo) {

  public static CaseFilter all() {
    return new CaseFilter(
        null, Set.of(), null, null, null, null, null, null, null, null, null, null);
  }

  public CaseFilter withText(String newText) {
    return new CaseFilter(
        newText,
        statuses,
        bank,
        district,
        kind,
        crossBank,
        appliedFrom,
        appliedTo,
        drawnFrom,
        drawnTo,
        dueFrom,
        dueTo);
  }

  public CaseFilter withStatuses(Set<String> newStatuses) {
    return new CaseFilter(
        text,
        newStatuses,
        bank,
        district,
        kind,
        crossBank,
        appliedFrom,
        appliedTo,
        drawnFrom,
        drawnTo,
        dueFrom,
        dueTo);
  }

  public CaseFilter drawnBetween(LocalDate from, LocalDate to) {
    return new CaseFilter(
        text,
        statuses,
        bank,
        district,
        kind,
        crossBank,
        appliedFrom,
        appliedTo,
        from,
        to,
        dueFrom,
        dueTo);
  }
}
