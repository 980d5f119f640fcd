package org.yuqiao.closing.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.casefile.boundary.Verification;

/**
 * A closed day reckoned anew from the record and the journal (封账重算).
 *
 * @param sealedRoot the root as it was sealed
 * @param root the root as it comes out now
 * @param sealed where the money was as it was sealed
 * @param now the same as it comes out now
 * @param findings what differs, by name; none where nothing does
 */
public record Rerun(
    LocalDate day,
    String sealedRoot,
    String root,
    PositionView sealed,
    PositionView now,
    List<Verification.Finding> findings) {

  public boolean same() {
    return findings.isEmpty();
  }
}
