package org.yuqiao.approval.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Money;
import org.yuqiao.policy.model.QueueOrder;

/**
 * Who waits for approval, in the order in which the money is given (L-7). Money is kept for whoever
 * comes earlier, so that from the first one it does not suffice for all later ones wait too.
 */
public record ApprovalQueue(QueueOrder order, List<Place> places) {

  /**
   * A case that waits.
   *
   * @param amount what it may get: the amount of the first approval, else the request within limits
   * @param firstTime whether the borrower never drew before
   * @param contributorDistrict whether the borrower's district has capital in the pool
   */
  public record Waiting(
      String number,
      String borrowerName,
      String district,
      LocalDate appliedOn,
      Money amount,
      boolean firstTime,
      boolean contributorDistrict) {}

  /**
   * A case in its place.
   *
   * @param position from one
   * @param before what all earlier ones are to get
   * @param fits whether the money available suffices for it and all earlier ones
   * @param reason why it stands here
   */
  public record Place(int position, Waiting waiting, Money before, boolean fits, Label reason) {}

  public ApprovalQueue {
    places = List.copyOf(places);
  }

  public static ApprovalQueue of(QueueOrder order, List<Waiting> waiting, Money available) {
    var places = new ArrayList<Place>();
    Money before = Money.ZERO;
    for (var one : waiting.stream().sorted(by(order)).toList()) {
      boolean fits = !before.plus(one.amount()).isMoreThan(available);
      places.add(new Place(places.size() + 1, one, before, fits, reason(order, one)));
      before = before.plus(one.amount());
    }
    return new ApprovalQueue(order, places);
  }

  /** A queue in which nobody waits. */
  public static ApprovalQueue nobody(QueueOrder order) {
    return new ApprovalQueue(order, List.of());
  }

  /** The place of a case, empty where it does not wait. */
  public Optional<Place> of(String number) {
    return places.stream().filter(place -> place.waiting().number().equals(number)).findFirst();
  }

  /** What those who come before a case are to get; of all who wait where it does not. */
  public Money before(String number) {
    return of(number).map(Place::before).orElseGet(this::total);
  }

  /** The first in the queue, where giving a case an amount would leave an earlier one without. */
  public Optional<Waiting> leftShort(String number, Money amount, Money available) {
    boolean isFirst = of(number).map(place -> place.position() == 1).orElse(places.isEmpty());
    boolean suffices = !before(number).plus(amount).isMoreThan(available);
    return isFirst || suffices ? Optional.empty() : Optional.of(places.get(0).waiting());
  }

  private Money total() {
    return places.stream().map(p -> p.waiting().amount()).reduce(Money.ZERO, Money::plus);
  }

  private static Comparator<Waiting> by(QueueOrder order) {
    return Comparator.comparing((Waiting one) -> !isPreferred(order, one))
        .thenComparing(Waiting::appliedOn)
        .thenComparing(Waiting::number);
  }

  private static boolean isPreferred(QueueOrder order, Waiting one) {
    return switch (order) {
      case FIRST_COME -> true;
      case FIRST_TIME_USERS_FIRST -> one.firstTime();
      case CONTRIBUTOR_DISTRICTS_FIRST -> one.contributorDistrict();
    };
  }

  private static Label reason(QueueOrder order, Waiting one) {
    var day = one.appliedOn();
    String zh =
        switch (order) {
          case FIRST_COME -> "";
          case FIRST_TIME_USERS_FIRST -> one.firstTime() ? "首次使用，" : "曾使用过，";
          case CONTRIBUTOR_DISTRICTS_FIRST ->
              one.district() + (one.contributorDistrict() ? "有出资，" : "未出资，");
        };
    String en =
        switch (order) {
          case FIRST_COME -> "";
          case FIRST_TIME_USERS_FIRST -> one.firstTime() ? "first use, " : "used before, ";
          case CONTRIBUTOR_DISTRICTS_FIRST ->
              one.district() + (one.contributorDistrict() ? " contributes, " : " does not, ");
        };
    return new Label(order.code(), zh + day + "申请", en + "applied on " + day);
  }
}
