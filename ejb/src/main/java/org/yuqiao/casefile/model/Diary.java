package org.yuqiao.casefile.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The diary of one case while its past is told: closes and opens as the diary's table says. */
public final class Diary {

  private final String caseNumber;
  private final List<Deadline> deadlines = new ArrayList<>();

  public Diary(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  /** Carries out what a fact does: closes first, then opens. */
  public void change(long seq, DeadlineRules.Change change, LocalDate businessDate) {
    deadlines.stream()
        .filter(deadline -> deadline.closedOn() == null)
        .filter(deadline -> change.closes().contains(deadline.kind()))
        .forEach(deadline -> deadline.close(businessDate));
    change.opens().forEach(opening -> deadlines.add(new Deadline(caseNumber, seq, opening)));
  }

  /** All deadlines, those closed among them. */
  public List<Deadline> deadlines() {
    return List.copyOf(deadlines);
  }
}
