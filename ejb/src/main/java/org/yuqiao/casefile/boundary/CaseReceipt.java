package org.yuqiao.casefile.boundary;

import java.util.List;
import org.yuqiao.kernel.Label;

/**
 * The answer to a change that was made.
 *
 * @param number the case's number
 * @param revision the case's revision after the change, its ETag
 * @param facts what was recorded, in order
 */
public record CaseReceipt(String number, Label status, long revision, List<Fact> facts) {

  /**
   * A recorded fact.
   *
   * @param seq its place in the case's chain
   * @param kind its name
   * @param hash the hash of its record
   */
  public record Fact(long seq, String kind, String zh, String en, String hash) {}
}
