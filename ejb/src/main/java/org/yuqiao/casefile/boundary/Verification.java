package org.yuqiao.casefile.boundary;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check of the whole record found.
 *
 * @param chains chains checked: one a case, and those that are no case's
 * @param fingerprint SM3 over the heads of all chains: noted down outside, it shows later whether
 *     anything up to here was replaced as a whole
 */
public record Verification(
    Instant at,
    long chains,
    long records,
    long ledgerLines,
    String fingerprint,
    List<Finding> findings) {

  /**
   * A break.
   *
   * @param subject the case number or chain
   * @param seq the record concerned, or zero where the chain as a whole is
   */
  public record Finding(String subject, long seq, String code, String zh, String en) {}

  /** The same with what another check found. */
  public Verification and(List<Finding> more) {
    var all = Stream.concat(findings.stream(), more.stream()).toList();
    return new Verification(at, chains, records, ledgerLines, fingerprint, all);
  }

  public boolean intact() {
    return findings.isEmpty();
  }
}
