package org.yuqiao.approval.boundary;

import java.time.LocalDate;
import java.util.List;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;

/**
 * The queue of those who wait for approval.
 *
 * @param order the rule in force
 * @param edition the policy edition it stands in
 * @param clause the clause it rests on
 * @param available money that may still be promised now
 * @param needed what all who wait are to get
 * @param suffices whether the money suffices for all, so that the order does not matter
 */
public record QueueView(
    Label order,
    String edition,
    String clause,
    Money available,
    Money needed,
    boolean suffices,
    List<PlaceView> places) {

  /**
   * A case in its place.
   *
   * @param position from one
   * @param amount what it is to get
   * @param upTo what it and all earlier ones are to get
   * @param fits whether the money available suffices up to it
   * @param reason why it stands here
   */
  public record PlaceView(
      int position,
      String number,
      String borrowerName,
      String district,
      LocalDate appliedOn,
      Money amount,
      Money upTo,
      boolean fits,
      Label reason) {}
}
