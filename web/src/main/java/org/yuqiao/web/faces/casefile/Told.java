package org.yuqiao.web.faces.casefile;

import java.util.stream.Collectors;
import org.yuqiao.casefile.boundary.CaseReceipt;

/** What happened, told in words after an act. */
public final class Told {

  private Told() {}

  /** The recorded facts and where the case now stands. */
  public static String of(CaseReceipt receipt) {
    String facts =
        receipt.facts().stream()
            .map(fact -> Spoken.english() ? fact.en() : fact.zh())
            .collect(Collectors.joining(Spoken.english() ? "; " : "；"));
    return Spoken.say("told.done", facts, receipt.number(), Spoken.label(receipt.status()));
  }
}
